namespace FactoryGen.Tests.Support;

/// <summary>
/// A place where user code stands until the test lets it go on. Disposing opens it, and after a while it opens by itself, so that a failed
/// test, which may wait for the end of a scope before it comes to that, leaves nobody standing.
/// </summary>
internal sealed class Gate : IDisposable
{
    private static readonly TimeSpan Limit = Patience.Limit * 1.2;

    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when somebody stands at the gate.</summary>
    public Task Reached => _reached.Task;

    /// <summary>Tells that somebody was there, and lets them go on.</summary>
    public void Reach() => _reached.TrySetResult();

    public void Open() => _opened.TrySetResult();

    /// <summary>Stands there without a thread, deaf to every token.</summary>
    public async Task PassAsync()
    {
        _reached.TrySetResult();
        await Task.WhenAny(_opened.Task, Task.Delay(Limit));
    }

    /// <summary>Stands there with its thread.</summary>
    public void Pass()
    {
        _reached.TrySetResult();
        _opened.Task.Wait(Limit);
    }

    public void Dispose() => Open();
}
