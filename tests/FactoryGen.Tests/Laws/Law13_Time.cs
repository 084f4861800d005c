using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace FactoryGen.Tests.Laws;

/// <summary>Time comes from <see cref="TimeProvider"/> alone.</summary>
public sealed class Law13_Time
{
    // Members that look at a clock or wait by one of their own. Overloads that take a TimeProvider are fine, and so are waits without a limit.
    private static readonly string[] Clocks =
    [
        "DateTime.get_Now", "DateTime.get_UtcNow", "DateTime.get_Today", "DateTimeOffset.get_Now", "DateTimeOffset.get_UtcNow",
        "Environment.get_TickCount", "Environment.get_TickCount64", "Stopwatch.", "Timer..ctor", "PeriodicTimer..ctor", "Thread.Sleep",
        "Thread.Join(Int32", "Thread.Join(TimeSpan", "Monitor.Wait(Object, Int32", "Monitor.Wait(Object, TimeSpan", "Monitor.TryEnter(Object, Int32",
        "Monitor.TryEnter(Object, TimeSpan", "Task.Wait(Int32", "Task.Wait(TimeSpan", "Task.Delay(", "Task.WaitAsync(TimeSpan", "Task`1.WaitAsync(TimeSpan",
        "CancellationTokenSource..ctor(Int32", "CancellationTokenSource..ctor(TimeSpan", "CancellationTokenSource.CancelAfter", "SpinWait.SpinUntil",
        "WaitHandle.WaitOne(Int32", "WaitHandle.WaitOne(TimeSpan", "SemaphoreSlim.Wait(Int32", "SemaphoreSlim.Wait(TimeSpan", "SemaphoreSlim.WaitAsync(Int32",
        "SemaphoreSlim.WaitAsync(TimeSpan", "ManualResetEventSlim.Wait(Int32", "ManualResetEventSlim.Wait(TimeSpan",
    ];

    private readonly UserContext _ada = Users.Named("ada");

    [Fact]
    public void No_code_of_the_runtime_looks_at_a_clock()
    {
        var used = MembersUsedBy(RuntimeAsBuilt()).ToList();

        Assert.Contains(used, member => member.StartsWith("TimeProvider.", StringComparison.Ordinal));
        Assert.DoesNotContain(used, member =>
            Clocks.Any(clock => member.StartsWith(clock, StringComparison.Ordinal)) && !member.Contains("TimeProvider", StringComparison.Ordinal));
    }

    [Fact]
    public void The_scan_sees_clocks()
    {
        Assert.True(Environment.TickCount64 > 0);
        var used = MembersUsedBy(typeof(Law13_Time).Assembly.Location).ToList();

        Assert.Contains("Environment.get_TickCount64()", used);
        Assert.Contains(used, member => member.StartsWith("Task.Delay(", StringComparison.Ordinal));
    }

    [Fact]
    public async Task While_time_stands_still_no_linger_time_ends()
    {
        var bench = new Bench(options => options.LingerTime = TimeSpan.FromMilliseconds(1));
        var lease = bench.Host.Enter(_ada);
        bench.Delta.Get(_ada);
        await lease.DisposeAsync().Soon();

        await Task.Delay(100);
        Assert.Equal(1, bench.Host.ActiveScopes);
        Assert.Empty(bench.Journal.Of(" disposing"));

        await bench.Time.Armed();
        bench.Time.Advance(TimeSpan.FromMilliseconds(1));
        await Patience.Until(() => bench.DeltaScript.Disposals == 1);
    }

    [Fact]
    public async Task While_time_stands_still_no_disposal_is_abandoned()
    {
        using var gate = new Gate();
        var bench = new Bench(options => options.DisposeTimeout = TimeSpan.FromMilliseconds(1));
        bench.DeltaScript.OnDispose = async _ => await gate.PassAsync();
        await using var lease = bench.Host.Enter(_ada).Patiently();
        bench.Delta.Get(_ada);
        var end = bench.Host.EndAsync(_ada).AsTask();
        await gate.Reached.Soon();

        await Task.Delay(100);
        Assert.False(end.IsCompleted);

        gate.Open();
        await end.Soon();
    }

    [Fact]
    public async Task Without_a_TimeProvider_it_is_the_systems()
    {
        var bench = new Bench(options => options.LingerTime = TimeSpan.FromMilliseconds(20), TimeProvider.System);
        var lease = bench.Host.Enter(_ada);
        bench.Delta.Get(_ada);
        await lease.DisposeAsync().Soon();

        await Patience.Until(() => bench.DeltaScript.Disposals == 1);
        Assert.Equal(0, bench.Host.ActiveScopes);
    }

    // Not the copy beside this test: into that one, whoever measures coverage writes code of his own.
    private static string RuntimeAsBuilt()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(here.Parent!.Parent!.FullName, "FactoryGen", here.Name, "FactoryGen.dll");
    }

    private static IEnumerable<string> MembersUsedBy(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        var names = new MemberNames();
        return [.. metadata.MemberReferences.Select(handle => names.Of(metadata, metadata.GetMemberReference(handle)))];
    }
}
