using FactoryGen.CompilerServices;

namespace FactoryGen.Tests.Legacy;

/// <summary>Callers that know no leases: shims enter for them, on the host's account.</summary>
public sealed class LegacyIdleTimeTests : IDisposable
{
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(10);

    private readonly Bench _bench = new(options => options.LegacyIdleTime = Idle);
    private readonly UserContext _ada = Users.Named("ada");
    private readonly IDisposable _use;

    public LegacyIdleTimeTests() => _use = ShimHost.UseForFlow(new Container(_bench.Delta, _bench.Alpha, _bench.Host));

    public void Dispose() => _use.Dispose();

    [Fact]
    public async Task A_shim_enters_the_scope_that_nobody_holds_a_lease_of()
    {
        var delta = Get(_ada);

        Assert.Same(delta, Get(Users.Named("ada")));
        Assert.Same(delta, _bench.Delta.Get(_ada));
        Assert.Same(await GetAsync(_ada).Soon(), await GetAsync(Users.Named("ada")).Soon());
        Assert.NotSame(delta, Get(Users.Named("bob")));
        Assert.Equal(2, _bench.Host.ActiveScopes);
        Assert.Equal(2, _bench.Host.LegacyEntries);
    }

    [Fact]
    public void Only_shims_can()
    {
        Assert.Throws<ScopeNotEnteredException>(() => _bench.Delta.Get(_ada));
        Assert.Equal(0, _bench.Host.LegacyEntries);
    }

    [Fact]
    public async Task It_ends_when_no_shim_was_called_for_the_idle_time()
    {
        var delta = Get(_ada);
        await _bench.Time.Armed();

        _bench.Time.Advance(Idle - TimeSpan.FromSeconds(1));
        Assert.Same(delta, Get(Users.Named("ada")));
        _bench.Time.Advance(Idle - TimeSpan.FromSeconds(1));
        await Task.Yield();
        Assert.False(delta.IsDisposed);
        Assert.Equal(1, _bench.Host.ActiveScopes);

        _bench.Time.Advance(TimeSpan.FromSeconds(1));
        await Patience.Until(() => delta.IsDisposed);
        await Patience.Until(() => _bench.Host.ActiveScopes == 0);
        Assert.NotSame(delta, Get(_ada));
        Assert.Equal(2, _bench.Host.LegacyEntries);
    }

    [Fact]
    public async Task Each_scope_has_its_own_time()
    {
        var ada = Get(_ada);
        _bench.Time.Advance(Idle / 2);
        var bob = Get(Users.Named("bob"));

        _bench.Time.Advance(Idle / 2);
        await Patience.Until(() => ada.IsDisposed);
        Assert.False(bob.IsDisposed);

        await _bench.Time.Armed();
        _bench.Time.Advance(Idle / 2);
        await Patience.Until(() => bob.IsDisposed);
    }

    [Fact]
    public async Task A_scope_that_somebody_leases_is_left_to_them()
    {
        var lease = _bench.Host.Enter(_ada);
        var delta = Get(Users.Named("ada"));
        Assert.Equal(0, _bench.Host.LegacyEntries);

        await lease.DisposeAsync().Soon();

        Assert.True(delta.IsDisposed);
        Assert.Equal(0, _bench.Host.ActiveScopes);
    }

    [Fact]
    public async Task A_lease_taken_later_keeps_it_beyond_its_idle_time()
    {
        var delta = Get(_ada);
        var lease = _bench.Host.Enter(_ada);
        await _bench.Time.Armed();

        _bench.Time.Advance(Idle);
        await Task.Yield();
        Assert.Same(delta, _bench.Delta.Get(_ada));
        Assert.False(delta.IsDisposed);

        await lease.DisposeAsync().Soon();
        Assert.True(delta.IsDisposed);
    }

    [Fact]
    public async Task Ending_it_ends_it_and_the_next_call_starts_a_fresh_one()
    {
        var delta = Get(_ada);

        await _bench.Host.EndAsync(_ada).Soon();

        Assert.True(delta.IsDisposed);
        var fresh = Get(_ada);
        Assert.NotSame(delta, fresh);
        await _bench.Time.Armed();
        _bench.Time.Advance(Idle);
        await Patience.Until(() => fresh.IsDisposed);
    }

    [Fact]
    public async Task The_hosts_end_ends_it_and_leaves_no_timer()
    {
        var delta = Get(_ada);
        await _bench.Time.Armed();

        await _bench.Host.DisposeAsync().Soon();

        Assert.True(delta.IsDisposed);
        Assert.Equal(0, _bench.Time.ArmedTimers);
        Assert.Throws<ObjectDisposedException>(() => Get(_ada));
    }

    [Fact]
    public async Task Many_first_calls_enter_once()
    {
        var all = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(() => Get(Users.Named("ada"))))).Soon();

        Assert.Single(all.Distinct());
        Assert.Equal(1, _bench.DeltaScript.Constructions);
        Assert.Equal(1, _bench.Host.LegacyEntries);
        await _bench.Time.Armed();
        _bench.Time.Advance(Idle);
        await Patience.Until(() => _bench.Host.ActiveScopes == 0);
    }

    [Fact]
    public async Task A_call_that_loses_the_scope_to_the_end_of_a_lease_gets_a_fresh_one()
    {
        for (var round = 0; round < 300; round++)
        {
            var lease = _bench.Host.Enter(_ada);
            var call = Task.Run(() => Get(Users.Named("ada")));
            await lease.DisposeAsync().Soon();
            Assert.NotNull(await call.Soon());
            await _bench.Host.EndAsync(_ada).Soon();
        }
    }

    [Fact]
    public async Task Nothing_of_an_ended_scope_stays_behind()
    {
        await Patience.UntilCollected(await Scenario());
        GC.KeepAlive(_bench);

        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        async Task<Remains[]> Scenario()
        {
            var context = Users.Named(new string('x', 30));
            var delta = Get(context);
            await _bench.Host.EndAsync(context).Soon();
            return [new("context", context), new("key", context.UserId), new("instance", delta)];
        }
    }

    [Fact]
    public void An_idle_time_is_positive_or_infinite()
    {
        var options = new ScopeHostOptions();

        Assert.Null(options.LegacyIdleTime);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.LegacyIdleTime = TimeSpan.Zero);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.LegacyIdleTime = TimeSpan.FromSeconds(-1));
        options.LegacyIdleTime = Timeout.InfiniteTimeSpan;
        options.LegacyIdleTime = TimeSpan.FromDays(400);
        options.LegacyIdleTime = null;
    }

    [Fact]
    public void An_infinite_idle_time_needs_no_timer()
    {
        var bench = new Bench(options => options.LegacyIdleTime = Timeout.InfiniteTimeSpan);
        using var use = ShimHost.UseForFlow(new Container(bench.Delta, bench.Host));

        Assert.NotNull(Get(_ada));
        Assert.Equal(0, bench.Time.ArmedTimers);
    }

    private static Delta Get(UserContext context) => LegacyShim.Get<UserContext, DeltaFactory, Delta>(context);

    private static Task<Alpha> GetAsync(UserContext context) => LegacyShim.GetAsync<UserContext, AlphaFactory, Alpha>(context);
}
