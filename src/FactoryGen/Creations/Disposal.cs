namespace FactoryGen.Creations;

/// <summary>Disposes of one instance: asynchronously where its type can, and never on a caller's thread.</summary>
internal static class Disposal
{
    /// <summary>Starts on this thread, which is to be one of the thread pool.</summary>
    internal static ValueTask StartAsync(object instance)
    {
        if (instance is IAsyncDisposable asyncDisposable)
        {
            return asyncDisposable.DisposeAsync();
        }

        (instance as IDisposable)?.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Disposes of the instance on the thread pool, in a clean context that carries nothing but <paramref name="mark"/>.</summary>
    internal static Task OnThreadPoolAsync(object instance, FlowMark mark)
    {
        var completion = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _ = ThreadPool.UnsafeQueueUserWorkItem(
            static async state =>
            {
                try
                {
                    Flow.Enter(state.mark);
                    await StartAsync(state.instance).ConfigureAwait(false);
                    state.completion.SetResult();
                }
                catch (Exception error)
                {
                    state.completion.SetException(error);
                }
            },
            (instance, mark, completion),
            preferLocal: false);
        return completion.Task;
    }

    /// <summary>Disposes of an instance that came too late for its scope's end; a failure goes to <paramref name="errors"/>.</summary>
    internal static async Task InBackgroundAsync(object instance, ErrorSink errors)
    {
        var mark = new FlowMark();
        try
        {
            await OnThreadPoolAsync(instance, mark).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            errors.Report(error);
        }
        finally
        {
            mark.End();
        }
    }

    internal static TimeoutException AbandonedException(object instance, TimeSpan timeout) =>
        new($"The disposal of {instance.GetType().Name} did not finish within the DisposeTimeout of {timeout} and was abandoned; it may still be running.");
}
