namespace FactoryGen.Creations;

/// <summary>Takes the exceptions that no caller is there to get: <see cref="ScopeHostOptions.OnError"/>, or else the task scheduler's unobserved exceptions.</summary>
internal sealed class ErrorSink(Action<Exception>? onError)
{
    /// <summary>Never throws. Not to be called with a lock held: it runs user code.</summary>
    internal void Report(Exception error)
    {
        if (onError is null)
        {
            LeaveUnobserved(error);
            return;
        }

        try
        {
            onError(error);
        }
        catch (Exception flaw)
        {
            LeaveUnobserved(new AggregateException("ScopeHostOptions.OnError threw.", error, flaw));
        }
    }

    // TaskScheduler.UnobservedTaskException is where .NET sends what nobody looked at.
    private static void LeaveUnobserved(Exception error) => _ = Task.FromException(error);
}
