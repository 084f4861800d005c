namespace FactoryGen.Tests.Support;

/// <summary>A place where user code stands until the test lets it go on. Disposing opens it, so that a failed test leaves nobody standing.</summary>
internal sealed class Gate : IDisposable
{
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
        await _opened.Task;
    }

    /// <summary>Stands there with its thread.</summary>
    public void Pass()
    {
        _reached.TrySetResult();
        _opened.Task.Wait();
    }

    public void Dispose() => Open();
}
