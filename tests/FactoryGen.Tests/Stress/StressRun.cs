using System.Collections.Concurrent;
using System.Globalization;
using Xunit.Sdk;

namespace FactoryGen.Tests.Stress;

/// <summary>
/// One run of a stress test: its seed, its books, and a watchdog that tells what everybody waits for when nobody gets any further.
/// <c>FACTORYGEN_STRESS_SEED</c> repeats a run, <c>FACTORYGEN_STRESS_SCALE</c> makes it longer.
/// </summary>
internal sealed class StressRun
{
    private static readonly int Scale = FromEnvironment("FACTORYGEN_STRESS_SCALE") ?? 1;

    private readonly ConcurrentDictionary<long, string> _doing = new();
    private long _begun;
    private long _done;

    public StressRun(ITestOutputHelper output)
    {
        Seed = FromEnvironment("FACTORYGEN_STRESS_SEED") ?? Random.Shared.Next();
        Ledger = new(Seed);
        output.WriteLine($"FACTORYGEN_STRESS_SEED={Seed}");
    }

    public int Seed { get; }

    public StressLedger Ledger { get; }

    /// <summary>As many rounds as the environment wants.</summary>
    public static int Rounds(int normal) => normal * Scale;

    public Random RandomFor(int lane) => new(unchecked((Seed * 31) + lane));

    /// <summary>Does something that may wait, known to the watchdog.</summary>
    public async Task<T> Doing<T>(string what, Func<Task<T>> action)
    {
        var id = Interlocked.Increment(ref _begun);
        _doing[id] = what;
        try
        {
            return await action();
        }
        finally
        {
            _doing.TryRemove(id, out _);
            Interlocked.Increment(ref _done);
        }
    }

    public Task Doing(string what, Func<Task> action) => Doing(what, async () =>
    {
        await action();
        return true;
    });

    /// <summary>Runs the lanes side by side to their end and fails on a standstill or on what the books say.</summary>
    public async Task Race(int lanes, Func<int, Random, Task> lane)
    {
        var all = Task.WhenAll(Enumerable.Range(0, lanes).Select(i => Task.Run(() => lane(i, RandomFor(i)))));
        var watchdog = Watch(all);
        await Task.WhenAny(all, watchdog);
        if (watchdog.IsCompleted && !all.IsCompleted)
        {
            throw new XunitException(await watchdog);
        }

        try
        {
            await all;
        }
        catch (Exception exception)
        {
            throw new XunitException($"Seed {Seed}: {exception}");
        }

        ThrowIfViolated();
    }

    public void ThrowIfViolated() =>
        Assert.True(Ledger.Violations.Count == 0, $"Seed {Seed}:\n{string.Join('\n', Ledger.Violations)}");

    private async Task<string> Watch(Task all)
    {
        var last = -1L;
        while (!all.IsCompleted && last != Volatile.Read(ref _done))
        {
            last = Volatile.Read(ref _done);
            await Task.WhenAny(all, Task.Delay(Patience.Limit / 2));
        }

        return $"Seed {Seed}: nothing has moved for {Patience.Limit / 2}; {last} steps were done. Waiting:\n"
            + string.Join('\n', _doing.OrderBy(one => one.Key).Select(one => $"  {one.Value}").Take(50))
            + "\nNot disposed of:\n"
            + string.Join('\n', Ledger.Entries.Where(entry => !entry.IsGone).Select(entry => $"  {entry}").Take(50))
            + "\nViolations:\n"
            + string.Join('\n', Ledger.Violations);
    }

    private static int? FromEnvironment(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : null;
}
