namespace FactoryGen.Tests.Laws;

/// <summary>
/// No deadlock under a single-threaded <see cref="SynchronizationContext"/>; an initialiser doesn't inherit the first caller's
/// <see cref="ExecutionContext"/> (its transaction, its <c>HttpContext</c>): the instance outlives that request.
/// </summary>
public sealed class Law17_NoCapturedContext
{
    private readonly Bench _bench = new();
    private readonly UserContext _ada = Users.Named("ada");

    public Law17_NoCapturedContext()
    {
        // Everything hops, and comes back to wherever it was captured.
        _bench.AlphaScript.OnInitialize = async (_, _) => await Task.Delay(1);
        _bench.AlphaScript.OnDispose = async _ => await Task.Delay(1);
        _bench.DeltaScript.OnDispose = async _ => await Task.Delay(1);
    }

    [Fact]
    public async Task Everything_can_be_awaited_on_a_single_thread()
    {
        using var thread = new SingleThread();

        await thread.Run(async () =>
        {
            await using (_bench.Host.Enter(_ada))
            {
                await _bench.Outer.GetAsync(_ada);
                _bench.SyncOuter.Get(_ada);
                Assert.Same(thread, SynchronizationContext.Current);
            }

            _bench.Host.Enter(_ada);
            await _bench.Outer.GetAsync(_ada);
            await _bench.Host.EndAsync(_ada);
            _bench.Host.Enter(_ada);
            await _bench.Outer.GetAsync(_ada);
            await _bench.Host.DisposeAsync().Soon();
            return true;
        }).Soon();

        Assert.Equal(3, _bench.AlphaScript.Disposals);
    }

    [Fact]
    public async Task Everything_can_even_be_blocked_on_there()
    {
        using var thread = new SingleThread();

        await thread.Run(() =>
        {
            var lease = _bench.Host.Enter(_ada);
            Block(_bench.Outer.GetAsync(_ada));
            Block(lease.DisposeAsync().AsTask());
            _bench.Host.Enter(_ada);
            Block(_bench.Outer.GetAsync(_ada));
            Block(_bench.Host.EndAsync(_ada).AsTask());
            _bench.Host.Enter(_ada);
            Block(_bench.Outer.GetAsync(_ada));
            _bench.Host.Dispose();
            return Task.FromResult(true);
        }).Soon();

        Assert.Equal(3, _bench.AlphaScript.Disposals);
    }

    [Fact]
    public async Task A_failure_and_a_cancellation_can_be_blocked_on_there()
    {
        using var thread = new SingleThread();
        using var source = new CancellationTokenSource();
        _bench.AlphaScript.OnInitialize = async (_, cancellationToken) =>
        {
            await Task.Delay(1);
            if (_bench.AlphaScript.Constructions == 1)
            {
                throw new Boom();
            }

            await Task.Delay(Timeout.Infinite, cancellationToken);
        };

        await thread.Run(() =>
        {
            _bench.Host.Enter(_ada);
            Assert.Throws<Boom>(() => Block(_bench.Alpha.GetAsync(_ada)));
            var waiting = _bench.Alpha.GetAsync(_ada, source.Token);
            source.Cancel();
            Assert.ThrowsAny<OperationCanceledException>(() => Block(waiting));
            _bench.Host.Dispose();
            return Task.FromResult(true);
        }).Soon();

        Assert.Equal(_bench.AlphaScript.Constructions, _bench.AlphaScript.Disposals);
    }

    [Fact]
    public async Task Constructors_initialisers_and_disposers_see_no_synchronization_context()
    {
        using var thread = new SingleThread();
        var seen = new Journal();
        _bench.AlphaScript.OnConstruct = _ => See("construct");
        _bench.AlphaScript.OnInitialize = async (_, _) =>
        {
            See("initialize");
            await Task.Yield();
            See("initialize later");
        };
        _bench.AlphaScript.OnDispose = _ =>
        {
            See("dispose");
            return default;
        };

        await thread.Run(async () =>
        {
            await using var lease = _bench.Host.Enter(_ada).Patiently();
            await _bench.Alpha.GetAsync(_ada);
            return true;
        }).Soon();
        await _bench.Host.EndAsync(_ada).Soon();

        Assert.Equal(["construct", "initialize", "initialize later", "dispose"], seen.Entries);

        void See(string where) => seen.Write(SynchronizationContext.Current is null ? where : where + " sees the window");
    }

    [Fact]
    public async Task Constructors_initialisers_and_disposers_see_no_foreign_scheduler()
    {
        using var scheduler = new SingleThreadScheduler();
        var seen = new Journal();
        _bench.AlphaScript.OnConstruct = _ => See("construct");
        _bench.AlphaScript.OnInitialize = async (_, _) =>
        {
            See("initialize");
            await Task.Yield();
            See("initialize later");
        };
        _bench.AlphaScript.OnDispose = async _ =>
        {
            See("dispose");
            await Task.Yield();
            See("dispose later");
        };

        await scheduler.Run(() =>
        {
            var lease = _bench.Host.Enter(_ada);
            Block(_bench.Alpha.GetAsync(_ada));
            Block(lease.DisposeAsync().AsTask());
            Block(_bench.Host.EndAsync(_ada).AsTask());
            return true;
        }).Soon();

        Assert.Equal(["construct", "initialize", "initialize later", "dispose", "dispose later"], seen.Entries);

        void See(string where) => seen.Write(TaskScheduler.Current == TaskScheduler.Default ? where : where + " sees the scheduler");
    }

    [Fact]
    public async Task Under_a_foreign_scheduler_nothing_deadlocks()
    {
        using var scheduler = new SingleThreadScheduler();

        await scheduler.Run(() =>
        {
            _bench.Host.Enter(_ada);
            Block(_bench.Outer.GetAsync(_ada));
            _bench.SyncOuter.Get(_ada);
            Block(_bench.Host.EndAsync(_ada).AsTask());
            _bench.Host.Enter(_ada);
            Block(_bench.Outer.GetAsync(_ada));
            _bench.Host.Dispose();
            return true;
        }).Soon();

        Assert.Equal(2, _bench.AlphaScript.Disposals);
    }

    private static void Block(Task task) => task.GetAwaiter().GetResult();
}
