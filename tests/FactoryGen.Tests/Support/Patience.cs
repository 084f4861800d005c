using System.Runtime.CompilerServices;
using Xunit.Sdk;

namespace FactoryGen.Tests.Support;

/// <summary>Waiting for what must come. The limit is a watchdog against deadlock, never a measurement.</summary>
internal static class Patience
{
    // Shorter only where tests are meant to fail: when the runtime is broken on purpose.
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(
        int.TryParse(Environment.GetEnvironmentVariable("FACTORYGEN_TEST_PATIENCE"), out var seconds) ? seconds : 60);

    public static async Task<T> Soon<T>(this Task<T> task, [CallerArgumentExpression(nameof(task))] string what = "")
    {
        await ((Task)task).Soon(what).ConfigureAwait(false);
        return await task.ConfigureAwait(false);
    }

    public static async Task Soon(this Task task, [CallerArgumentExpression(nameof(task))] string what = "")
    {
        var first = await Task.WhenAny(task, Task.Delay(Limit)).ConfigureAwait(false);
        if (first != task)
        {
            throw new XunitException($"Deadlock? After {Limit.TotalSeconds} s still waiting for: {what}");
        }

        await task.ConfigureAwait(false);
    }

    public static Task Soon(this ValueTask task, [CallerArgumentExpression(nameof(task))] string what = "") => task.AsTask().Soon(what);

    /// <summary>Polls: for what the thread pool does in its own time.</summary>
    public static async Task Until(Func<bool> condition, [CallerArgumentExpression(nameof(condition))] string what = "")
    {
        var deadline = Environment.TickCount64 + (long)Limit.TotalMilliseconds;
        while (!condition())
        {
            if (Environment.TickCount64 > deadline)
            {
                throw new XunitException($"After {Limit.TotalSeconds} s still not true: {what}");
            }

            await Task.Delay(2).ConfigureAwait(false);
        }
    }

    /// <summary>Collects garbage until all targets are gone.</summary>
    public static Task UntilCollected(IReadOnlyCollection<Remains> remains) => Until(
        () =>
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            return remains.All(one => !one.IsAlive);
        },
        "all are collected: " + string.Join(", ", remains.Select(one => one.Name)));
}
