using System.Collections.Concurrent;

namespace FactoryGen.Tests.Support;

/// <summary>A thread with a <see cref="SynchronizationContext"/>, as a window has one.</summary>
internal sealed class SingleThread : SynchronizationContext, IDisposable
{
    private readonly BlockingCollection<(SendOrPostCallback Callback, object? State)> _posted = [];

    public SingleThread() => new Thread(Pump) { IsBackground = true }.Start();

    public override void Post(SendOrPostCallback d, object? state) => _posted.Add((d, state));

    public override void Send(SendOrPostCallback d, object? state) => throw new NotSupportedException();

    public override SynchronizationContext CreateCopy() => this;

    /// <summary>Runs the body there, as an event handler would.</summary>
    public Task<T> Run<T>(Func<Task<T>> body)
    {
        var result = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        Post(
            async _ =>
            {
                try
                {
                    result.SetResult(await body());
                }
                catch (Exception exception)
                {
                    result.SetException(exception);
                }
            },
            null);
        return result.Task;
    }

    public void Dispose() => _posted.CompleteAdding();

    private void Pump()
    {
        SetSynchronizationContext(this);
        foreach (var (callback, state) in _posted.GetConsumingEnumerable())
        {
            callback(state);
        }
    }
}
