namespace FactoryGen.Tests.Support;

/// <summary>Runs code on a thread of its own and tells whether that thread stands still.</summary>
internal sealed class Worker<T>
{
    private readonly TaskCompletionSource<T> _result = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Thread _thread;

    public Worker(Func<T> body)
    {
        _thread = new Thread(() =>
        {
            try
            {
                _result.SetResult(body());
            }
            catch (Exception exception)
            {
                _result.SetException(exception);
            }
        })
        {
            IsBackground = true,
        };
        _thread.Start();
    }

    public Task<T> Result => _result.Task;

    /// <summary>The thread waits for something (best effort: nothing depends on it but how hard the test is).</summary>
    public bool IsBlocked => (_thread.ThreadState & (ThreadState.WaitSleepJoin | ThreadState.Stopped)) != 0;
}
