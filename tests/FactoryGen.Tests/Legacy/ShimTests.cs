using FactoryGen.CompilerServices;

namespace FactoryGen.Tests.Legacy;

/// <summary>Which factory a shim asks, and how its answer reaches the old caller.</summary>
[Collection("what the process says")]
public sealed class ShimTests
{
    private readonly Bench _bench = new();
    private readonly UserContext _ada = Users.Named("ada");

    [Fact]
    public async Task An_entered_context_leads_to_its_host_without_anything_ambient()
    {
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        Assert.Same(_bench.Delta.Get(_ada), Get(_ada));
        Assert.Same(await _bench.Alpha.GetAsync(_ada).Soon(), await GetAsync(_ada).Soon());
    }

    [Fact]
    public async Task The_host_of_the_context_comes_before_any_container()
    {
        var other = new Bench();
        using var use = ShimHost.UseForFlow(new Container(other.Delta, other.Host));
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        Assert.Same(_bench.Delta.Get(_ada), LegacyShim.Get<UserContext, DeltaFactory, Delta>(_ada, new Container(other.Delta, other.Host)));
    }

    [Fact]
    public async Task A_fresh_context_leads_to_the_container_that_the_caller_gave_else_to_the_shim_host()
    {
        var given = new Bench();
        await using var inGiven = given.Host.Enter(_ada).Patiently();
        await using var inShimHost = _bench.Host.Enter(Users.Named("ada")).Patiently();
        using var use = ShimHost.UseForFlow(new Container(_bench.Delta, _bench.Host));

        Assert.Same(given.Delta.Get(_ada), LegacyShim.Get<UserContext, DeltaFactory, Delta>(Users.Named("ada"), new Container(given.Delta, given.Host)));
        Assert.Same(_bench.Delta.Get(Users.Named("ada")), Get(Users.Named("ada")));
    }

    [Fact]
    public async Task A_factory_that_the_container_has_not_created_yet_is_asked_for()
    {
        var host = new ScopeHost<UserContext>();
        await using var lease = host.Enter(_ada).Patiently();
        var late = new DeltaFactory(host, new ProbeScript(new Journal()));
        using var use = ShimHost.UseForFlow(new Container(late, host));

        Assert.Same(late.Get(_ada), Get(_ada));
    }

    [Fact]
    public void Without_a_host_the_message_says_what_to_do()
    {
        var none = Assert.Throws<InvalidOperationException>(() => Get(_ada));
        var empty = Assert.Throws<InvalidOperationException>(() => LegacyShim.Get<UserContext, DeltaFactory, Delta>(_ada, new Container()));

        Assert.Equal("A legacy call found no DeltaFactory: this UserContext was not entered, and no ShimHost is set. Enter the context, or call ShimHost.Use(services) when the program starts.", none.Message);
        Assert.Equal("A legacy call found no DeltaFactory: neither the host of this UserContext nor the container has one. Register it, for example with the generated Add…Factories().", empty.Message);
    }

    [Fact]
    public async Task Null_is_refused_like_everywhere()
    {
        Assert.Throws<ArgumentNullException>(() => Get(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => GetAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => LegacyShim.GetCompleted<UserContext, DeltaFactory, Delta>(null!));
    }

    [Fact]
    public async Task Who_awaits_what_is_synchronous_now_gets_a_completed_task()
    {
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        var task = LegacyShim.GetCompleted<UserContext, DeltaFactory, Delta>(_ada);

        Assert.True(task.IsCompletedSuccessfully);
        Assert.Same(_bench.Delta.Get(_ada), await task);
    }

    [Fact]
    public async Task A_failure_comes_with_the_task_where_there_was_one_and_is_the_original()
    {
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        _bench.DeltaScript.OnConstruct = _ => throw new Boom();

        Assert.Throws<Boom>(() => Get(_ada));
        var task = LegacyShim.GetCompleted<UserContext, DeltaFactory, Delta>(_ada);
        Assert.True(task.IsFaulted);
        await Assert.ThrowsAsync<Boom>(() => task);
    }

    [Fact]
    public async Task The_instance_can_be_seen_as_another_of_its_types()
    {
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        IAsyncDisposable old = await LegacyShim.As<Alpha, IAsyncDisposable>(GetAsync(_ada)).Soon();

        Assert.Same(await _bench.Alpha.GetAsync(_ada).Soon(), old);
    }

    [Fact]
    public async Task Without_an_idle_time_a_shim_throws_like_everybody()
    {
        using var use = ShimHost.UseForFlow(new Container(_bench.Delta, _bench.Alpha, _bench.Host));

        Assert.Throws<ScopeNotEnteredException>(() => Get(_ada));
        await Assert.ThrowsAsync<ScopeNotEnteredException>(() => GetAsync(_ada).Soon());
        Assert.Equal(0, _bench.Host.ActiveScopes);
        Assert.Equal(0, _bench.Host.LegacyEntries);
    }

    private static Delta Get(UserContext context) => LegacyShim.Get<UserContext, DeltaFactory, Delta>(context);

    private static Task<Alpha> GetAsync(UserContext context) => LegacyShim.GetAsync<UserContext, AlphaFactory, Alpha>(context);
}
