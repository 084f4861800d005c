namespace FactoryGen.Tests.Laws;

/// <summary>The second half of law 17: what flows with a request stays with it.</summary>
public sealed class Law17_ExecutionContext
{
    private readonly AsyncLocal<string?> _request = new();
    private readonly Bench _bench = new();
    private readonly UserContext _ada = Users.Named("ada");
    private readonly Journal _seen = new();

    public Law17_ExecutionContext() => Watch(_bench);

    [Fact]
    public async Task Constructor_and_initialiser_do_not_inherit_the_first_callers()
    {
        _request.Value = "the first caller's";
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        await _bench.Alpha.GetAsync(_ada).Soon();

        Assert.Equal(["construct: nothing", "initialize: nothing", "initialize later: nothing"], _seen.Entries);
        Assert.Equal("the first caller's", _request.Value);
    }

    [Fact]
    public async Task A_synchronous_constructor_does_not_inherit_it_either()
    {
        string? seen = "not asked";
        _bench.DeltaScript.OnConstruct = _ => seen = _request.Value;
        _request.Value = "the first caller's";
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        _bench.Delta.Get(_ada);

        Assert.Null(seen);
        Assert.Equal("the first caller's", _request.Value);
    }

    [Fact]
    public async Task Dependencies_do_not_inherit_it()
    {
        _request.Value = "the first caller's";
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        await _bench.Outer.GetAsync(_ada).Soon();

        Assert.Equal(["construct: nothing", "initialize: nothing", "initialize later: nothing"], _seen.Entries);
    }

    [Fact]
    public async Task What_an_initialiser_sets_does_not_reach_the_callers()
    {
        _bench.BetaScript.OnConstruct = _ => _request.Value = "the constructor's";
        _bench.BetaScript.OnInitialize = (_, _) =>
        {
            _request.Value = "the initialiser's";
            return Task.CompletedTask;
        };
        _bench.DeltaScript.OnConstruct = _ => _request.Value = "the synchronous constructor's";
        _request.Value = "the caller's";
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        await _bench.Beta.GetAsync(_ada);
        _bench.Delta.Get(_ada);

        Assert.Equal("the caller's", _request.Value);
    }

    [Theory]
    [InlineData("lease")]
    [InlineData("EndAsync")]
    [InlineData("host")]
    [InlineData("host, blocking")]
    public async Task A_disposer_does_not_inherit_from_whoever_ends_the_scope(string how)
    {
        var lease = _bench.Host.Enter(_ada);
        await _bench.Alpha.GetAsync(_ada).Soon();
        _request.Value = "the last one's";

        switch (how)
        {
            case "lease":
                await lease.DisposeAsync().Soon();
                break;
            case "EndAsync":
                await _bench.Host.EndAsync(_ada).Soon();
                break;
            case "host":
                await _bench.Host.DisposeAsync().Soon();
                break;
            default:
                _bench.Host.Dispose();
                break;
        }

        await Patience.Until(() => _bench.AlphaScript.Disposals == 1);
        Assert.Equal(["dispose: nothing", "dispose later: nothing"], _seen.Entries.Skip(3));
    }

    [Fact]
    public async Task A_half_built_instances_disposer_does_not_inherit_the_callers()
    {
        _bench.AlphaScript.OnInitialize = (_, _) => throw new Boom();
        _request.Value = "the first caller's";
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        await Assert.ThrowsAsync<Boom>(() => _bench.Alpha.GetAsync(_ada).Soon());

        Assert.Equal(["construct: nothing", "dispose: nothing", "dispose later: nothing"], _seen.Entries);
    }

    [Fact]
    public async Task A_disposer_after_the_linger_time_inherits_neither_from_the_lease_nor_from_the_clock()
    {
        var bench = new Bench(options => options.LingerTime = TimeSpan.FromMinutes(1));
        Watch(bench);
        _request.Value = "the lease's";
        var lease = bench.Host.Enter(_ada);
        await bench.Alpha.GetAsync(_ada).Soon();
        await lease.DisposeAsync().Soon();
        await bench.Time.Armed();

        _request.Value = "the clock's";
        bench.Time.Advance(TimeSpan.FromMinutes(1));

        await Patience.Until(() => bench.AlphaScript.Disposals == 1);
        Assert.Equal(["dispose: nothing", "dispose later: nothing"], _seen.Entries.Skip(3));
    }

    [Fact]
    public async Task The_systems_timers_do_not_capture_the_leases_either()
    {
        var bench = new Bench(options => options.LingerTime = TimeSpan.FromMilliseconds(1), TimeProvider.System);
        Watch(bench);
        _request.Value = "the lease's";
        var lease = bench.Host.Enter(_ada);
        await bench.Alpha.GetAsync(_ada).Soon();
        await lease.DisposeAsync().Soon();

        await Patience.Until(() => bench.AlphaScript.Disposals == 1);
        Assert.Equal(["dispose: nothing", "dispose later: nothing"], _seen.Entries.Skip(3));
    }

    [Fact]
    public async Task A_disposer_that_is_started_when_time_is_short_inherits_nothing_either()
    {
        using var hang = new Gate();
        _bench.DeltaScript.OnDispose = async _ => await hang.PassAsync();
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        await _bench.Alpha.GetAsync(_ada).Soon();
        _bench.Delta.Get(_ada);
        _request.Value = "the last one's";

        var end = _bench.Host.EndAsync(_ada).AsTask();
        await hang.Reached.Soon();
        _request.Value = "the clock's";
        await _bench.Time.PassUntil(end);
        await Assert.ThrowsAsync<AggregateException>(() => end.Soon());

        await Patience.Until(() => _bench.AlphaScript.Disposals == 1);
        Assert.Equal(["dispose: nothing", "dispose later: nothing"], _seen.Entries.Skip(3));
    }

    private void Watch(Bench bench)
    {
        bench.AlphaScript.OnConstruct = _ => See("construct");
        bench.AlphaScript.OnInitialize = async (_, _) =>
        {
            See("initialize");
            await Task.Yield();
            See("initialize later");
        };
        bench.AlphaScript.OnDispose = async _ =>
        {
            See("dispose");
            await Task.Yield();
            See("dispose later");
        };
    }

    private void See(string where) => _seen.Write($"{where}: {_request.Value ?? "nothing"}");
}
