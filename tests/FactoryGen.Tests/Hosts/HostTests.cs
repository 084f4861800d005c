using System.Security.Claims;
using FactoryGen.CompilerServices;

namespace FactoryGen.Tests.Hosts;

/// <summary>Hosts beside each other, their factories, and contexts of types that the user doesn't own.</summary>
public sealed class HostTests
{
    private readonly Bench _bench = new();
    private readonly UserContext _ada = Users.Named("ada");

    [Fact]
    public async Task One_context_in_two_hosts_reaches_each_hosts_own_instance()
    {
        var other = new Bench();
        var here = _bench.Host.Enter(_ada);
        var there = other.Host.Enter(_ada);
        for (var i = 0; i < 3; i++)
        {
            Assert.NotSame(_bench.Delta.Get(_ada), other.Delta.Get(_ada));
            Assert.Same(_bench.Delta.Get(_ada), _bench.Delta.Get(Users.Named("ada")));
            Assert.Same(other.Delta.Get(_ada), other.Delta.Get(Users.Named("ada")));
            Assert.NotSame(await _bench.Alpha.GetAsync(_ada).Soon(), await other.Alpha.GetAsync(_ada).Soon());
        }

        var stays = _bench.Delta.Get(_ada);
        await there.DisposeAsync().Soon();
        Assert.Throws<ScopeNotEnteredException>(() => other.Delta.Get(_ada));
        Assert.Same(stays, _bench.Delta.Get(_ada));

        await using var again = other.Host.Enter(_ada).Patiently();
        await here.DisposeAsync().Soon();
        Assert.Throws<ScopeNotEnteredException>(() => _bench.Delta.Get(_ada));
        Assert.False(other.Delta.Get(_ada).IsDisposed);
    }

    [Fact]
    public async Task The_slots_of_two_hosts_are_not_mixed_up()
    {
        // Here Delta is the first factory, there Epsilon is: one slot, two services.
        var here = new ScopeHost<UserContext>();
        var there = new ScopeHost<UserContext>();
        var journal = new Journal();
        var delta = new DeltaFactory(here, new(journal));
        var epsilon = new EpsilonFactory(there, new(journal));
        await using var first = here.Enter(_ada).Patiently();
        Assert.IsType<Delta>(delta.Get(_ada));
        await using var second = there.Enter(_ada).Patiently();

        Assert.IsType<Epsilon>(epsilon.Get(_ada));
        Assert.IsType<Delta>(delta.Get(_ada));
        Assert.IsType<Epsilon>(epsilon.Get(_ada));
    }

    [Fact]
    public async Task A_scope_entered_in_one_host_is_not_entered_in_another()
    {
        var other = new Bench();
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        _bench.Delta.Get(_ada);

        Assert.Throws<ScopeNotEnteredException>(() => other.Delta.Get(_ada));
        Assert.Equal(0, other.Host.ActiveScopes);
    }

    [Fact]
    public async Task Many_factories_on_one_host_each_have_their_own_slot()
    {
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        object[] all =
        [
            await _bench.Alpha.GetAsync(_ada).Soon(), await _bench.Beta.GetAsync(_ada).Soon(), await _bench.Gamma.GetAsync(_ada).Soon(), _bench.Delta.Get(_ada),
            _bench.Epsilon.Get(_ada), _bench.Zeta.Get(_ada), await _bench.Outer.GetAsync(_ada).Soon(), _bench.SyncOuter.Get(_ada),
        ];

        Assert.Equal(8, all.Distinct().Count());
        Assert.Same(all[5], _bench.Zeta.Get(_ada));
        Assert.Same(all[7], _bench.SyncOuter.Get(_ada));
    }

    [Fact]
    public void A_second_factory_for_an_implementation_is_refused()
    {
        Assert.Throws<InvalidOperationException>(() => new AlphaFactory(_bench.Host, _bench.AlphaScript));
        Assert.Throws<InvalidOperationException>(() => new DeltaFactory(_bench.Host, _bench.DeltaScript));
        Assert.NotNull(new DeltaFactory(new ScopeHost<UserContext>(), _bench.DeltaScript));
    }

    [Fact]
    public async Task A_factory_that_comes_late_serves_scopes_that_were_entered_before()
    {
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        _bench.Delta.Get(_ada);

        var late = new CraftedFactory<UserContext, object>(_bench.Host, static _ => new object());

        Assert.Same(late.Get(_ada), late.Get(_ada));
        Assert.Same(late.Get(_ada), late.Get(Users.Named("ada")));
    }

    [Fact]
    public async Task A_context_type_that_the_user_does_not_own_works_by_its_key_function()
    {
        var host = ScopeHost.Create<ClaimsPrincipal, string>(static principal => principal.FindFirst("sub")?.Value!);
        var factory = new ForeignFactory<ClaimsPrincipal, List<string>>(host, static principal => [principal.FindFirst("sub")!.Value]);
        await using var lease = host.Enter(Principal("ada")).Patiently();

        Assert.Same(factory.Get(Principal("ada")), factory.Get(Principal("ada")));
        Assert.Equal(["ada"], factory.Get(Principal("ada")));
        Assert.Throws<ScopeNotEnteredException>(() => factory.Get(Principal("bob")));
        Assert.Throws<ArgumentException>(() => host.Enter(new ClaimsPrincipal()));

        await host.EndAsync(Principal("ada")).Soon();
        Assert.Throws<ScopeNotEnteredException>(() => factory.Get(Principal("ada")));

        static ClaimsPrincipal Principal(string sub) => new(new ClaimsIdentity([new Claim("sub", sub)]));
    }

    [Fact]
    public void A_context_type_without_a_known_key_is_refused_and_never_guessed()
    {
        var host = new ScopeHost<ClaimsPrincipal>();

        Assert.Throws<InvalidOperationException>(() => host.Enter(new ClaimsPrincipal()));
        Assert.Throws<ArgumentNullException>(() => ScopeHost.Create<ClaimsPrincipal, string>(null!));
    }

    [Fact]
    public async Task FactoryFor_finds_the_factory_of_the_host_that_the_context_was_entered_in()
    {
        var other = new Bench();
        var bob = Users.Named("bob");
        await using var here = _bench.Host.Enter(_ada).Patiently();
        await using var joined = _bench.Host.Enter(Users.Named("ada")).Patiently();
        await using var there = other.Host.Enter(bob).Patiently();

        Assert.Same(_bench.Alpha, ScopeHost.FactoryFor<AlphaFactory>(_ada));
        Assert.Same(_bench.Delta, ScopeHost.FactoryFor<DeltaFactory>(joined.Context));
        Assert.Same(other.Delta, ScopeHost.FactoryFor<DeltaFactory>(bob));
        Assert.Throws<InvalidOperationException>(() => ScopeHost.FactoryFor<CraftedFactory<UserContext, object>>(_ada));
    }

    [Fact]
    public async Task FactoryFor_wants_a_context_that_was_entered_and_has_not_ended()
    {
        Assert.Throws<ScopeNotEnteredException>(() => ScopeHost.FactoryFor<AlphaFactory>(_ada));
        var lease = _bench.Host.Enter(_ada);
        Assert.Throws<ScopeNotEnteredException>(() => ScopeHost.FactoryFor<AlphaFactory>(Users.Named("bob")));

        await lease.DisposeAsync().Soon();
        Assert.Throws<ScopeNotEnteredException>(() => ScopeHost.FactoryFor<AlphaFactory>(_ada));

        _bench.Host.Enter(_ada);
        Assert.NotNull(ScopeHost.FactoryFor<AlphaFactory>(_ada));
        await _bench.Host.EndAsync(_ada).Soon();
        Assert.Throws<ScopeNotEnteredException>(() => ScopeHost.FactoryFor<AlphaFactory>(_ada));
    }

    [Fact]
    public async Task Options_are_read_once_and_checked()
    {
        var options = new ScopeHostOptions { MaxScopes = 1 };
        var host = new ScopeHost<UserContext>(options);
        options.MaxScopes = 2;
        await using var lease = host.Enter(_ada).Patiently();

        Assert.Throws<ScopeLimitExceededException>(() => host.Enter(Users.Named("bob")));
        Assert.Equal(TimeSpan.Zero, new ScopeHostOptions().LingerTime);
        Assert.Equal(TimeSpan.FromSeconds(30), new ScopeHostOptions().DisposeTimeout);
        Assert.Null(new ScopeHostOptions().MaxScopes);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaxScopes = 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.LingerTime = TimeSpan.FromTicks(-2));
        Assert.Throws<ArgumentOutOfRangeException>(() => options.DisposeTimeout = TimeSpan.FromSeconds(-2));
    }

    [Fact]
    public async Task What_a_container_calls_makes_one_host_of_all_configurations_and_ends_it()
    {
        ScopeHostConfiguration<UserContext>[] configurations =
        [
            new(options => options.MaxScopes = 7), new(options => options.LingerTime = TimeSpan.FromMinutes(options.MaxScopes!.Value)), new(options => options.MaxScopes = 1),
        ];
        var time = new TestTime();
        var host = ScopeHostRegistration.Create<UserContext>(new TestContainer(configurations, time));
        var script = new ProbeScript(new());
        var factory = new DeltaFactory(host, script);
        await using var lease = host.Enter(_ada).Patiently();
        factory.Get(_ada);
        Assert.Throws<ScopeLimitExceededException>(() => host.Enter(Users.Named("bob")));
        await lease.DisposeAsync().Soon();
        await time.Armed();
        time.Advance(TimeSpan.FromMinutes(6.9));
        Assert.Equal(1, host.ActiveScopes);

        await using (new ScopeHostEnd<UserContext>(host))
        {
        }

        Assert.Equal(1, script.Disposals);
        new ScopeHostEnd<UserContext>(host).Dispose();
        Assert.Throws<ObjectDisposedException>(() => host.Enter(_ada));
    }
}
