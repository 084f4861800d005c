namespace FactoryGen.Creations;

/// <summary>
/// Which creation or disposal the running code belongs to, and a clean context to run it in: an instance outlives the request
/// that asked for it first, so it must not inherit that request's transaction, HTTP context or scheduler.
/// </summary>
internal static class Flow
{
    private static readonly AsyncLocal<FlowMark?> Current = new();

    private static readonly ExecutionContext Clean = CaptureClean();

    /// <summary>The creation whose code is running; null outside of one, and in work that has outlived it.</summary>
    internal static Creation? Creation => Current.Value?.Running;

    /// <summary>Whether a constructor, initialiser or disposer is running, so that waiting for an end could wait for itself.</summary>
    internal static bool IsInside => Current.Value is { IsOver: false };

    /// <summary>Marks what the calling asynchronous method does from here on; the mark ends with the method.</summary>
    internal static void Enter(FlowMark mark) => Current.Value = mark;

    /// <summary>Runs an action on this thread as if nobody had called it: without the caller's execution context, synchronization context and task scheduler.</summary>
    internal static void RunClean(ICleanAction action)
    {
        if (TaskScheduler.Current == TaskScheduler.Default)
        {
            if (SynchronizationContext.Current is null && ExecutionContext.Capture() is { } context && context == Clean)
            {
                RunInPlace(action);
            }
            else
            {
                Run(action);
            }

            return;
        }

        var task = new Task(static action => Run((ICleanAction)action!), action);
        task.RunSynchronously(TaskScheduler.Default);
        task.GetAwaiter().GetResult();
    }

    private static void Run(ICleanAction action) => ExecutionContext.Run(Clean, static action => RunMarked((ICleanAction)action!), action);

    // The caller's context is clean: all there is to do is to put it back as it was.
    private static void RunInPlace(ICleanAction action)
    {
        try
        {
            Current.Value = action.Mark;
            action.Run();
        }
        finally
        {
            if (SynchronizationContext.Current is not null)
            {
                SynchronizationContext.SetSynchronizationContext(null);
            }

            ExecutionContext.Restore(Clean!);
        }
    }

    private static void RunMarked(ICleanAction action)
    {
        // ExecutionContext.Run puts both back.
        SynchronizationContext.SetSynchronizationContext(null);
        Current.Value = action.Mark;
        action.Run();
    }

    private static ExecutionContext CaptureClean()
    {
        // The default context has no public name: a thread that was started without one has it. Only a suppressed flow would be null.
        ExecutionContext? clean = null;
        var thread = new Thread(() => clean = ExecutionContext.Capture()) { IsBackground = true };
        thread.UnsafeStart();
        thread.Join();
        return clean!;
    }
}
