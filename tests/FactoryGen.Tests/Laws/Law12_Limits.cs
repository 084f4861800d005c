namespace FactoryGen.Tests.Laws;

/// <summary>
/// At <c>MaxScopes</c> the longest-lingering scope is ended first; if none lingers, <c>Enter</c> throws. At most as many again may be in the
/// course of ending; beyond that <c>Enter</c> throws too.
/// </summary>
public sealed class Law12_Limits
{
    private readonly Bench _bench = new(options =>
    {
        options.MaxScopes = 2;
        options.LingerTime = TimeSpan.FromHours(1);
    });

    [Fact]
    public async Task The_longest_lingering_scope_makes_room()
    {
        var ada = await EnterAndBuild("ada");
        var bob = await EnterAndBuild("bob");
        await bob.DisposeAsync().Soon();
        _bench.Time.Advance(TimeSpan.FromMinutes(1));
        await ada.DisposeAsync().Soon();
        _bench.Time.Advance(TimeSpan.FromMinutes(1));

        await using var carol = _bench.Host.Enter(Users.Named("carol")).Patiently();

        await Patience.Until(() => _bench.AlphaScript.Disposals == 1);
        Assert.Equal(2, _bench.Host.ActiveScopes);
        await using var again = _bench.Host.Enter(Users.Named("ada")).Patiently();
        await _bench.Alpha.GetAsync(Users.Named("ada")).Soon();
        Assert.Equal(2, _bench.AlphaScript.Constructions);
    }

    [Fact]
    public async Task How_long_a_scope_lingers_counts_from_its_last_lease()
    {
        var ada = await EnterAndBuild("ada");
        var bob = await EnterAndBuild("bob");
        await ada.DisposeAsync().Soon();
        _bench.Time.Advance(TimeSpan.FromMinutes(1));
        await bob.DisposeAsync().Soon();
        _bench.Time.Advance(TimeSpan.FromMinutes(1));
        await _bench.Host.Enter(Users.Named("ada")).DisposeAsync().Soon();

        await using var carol = _bench.Host.Enter(Users.Named("carol")).Patiently();

        await using var again = _bench.Host.Enter(Users.Named("ada")).Patiently();
        await _bench.Alpha.GetAsync(Users.Named("ada")).Soon();
        Assert.Equal(2, _bench.AlphaScript.Constructions);
    }

    [Fact]
    public async Task If_none_lingers_entering_throws_and_leaves_the_live_ones_alone()
    {
        await using var ada = (await EnterAndBuild("ada")).Patiently();
        var bob = await EnterAndBuild("bob");

        AssertRefused(_bench, "carol", "2 scopes (ScopeHostOptions.MaxScopes) or more are in use and none of them lingers.");
        AssertRefused(_bench, "carol", "2 scopes (ScopeHostOptions.MaxScopes) or more are in use and none of them lingers.");

        Assert.Equal(2, _bench.Host.ActiveScopes);
        Assert.Equal(0, _bench.AlphaScript.Disposals);
        Assert.Throws<ScopeNotEnteredException>(() => _bench.Delta.Get(Users.Named("carol")));
        await _bench.Host.EndAsync(Users.Named("carol")).Soon();
        await bob.DisposeAsync().Soon();
        await using var carol = _bench.Host.Enter(Users.Named("carol")).Patiently();
        Assert.IsAssignableFrom<InvalidOperationException>(new ScopeLimitExceededException());
    }

    [Fact]
    public async Task A_key_that_is_live_or_lingers_needs_no_room()
    {
        await using var ada = (await EnterAndBuild("ada")).Patiently();
        var bob = await EnterAndBuild("bob");

        await using var second = _bench.Host.Enter(Users.Named("ada")).Patiently();
        await bob.DisposeAsync().Soon();
        await using var again = _bench.Host.Enter(Users.Named("bob")).Patiently();

        Assert.Equal(2, _bench.Host.ActiveScopes);
        Assert.Equal(2, _bench.AlphaScript.Constructions);
        Assert.Equal(0, _bench.AlphaScript.Disposals);
    }

    [Fact]
    public async Task As_many_again_may_be_ending_and_beyond_that_entering_throws()
    {
        using var gate = new Gate();
        var bench = new Bench(options => options.MaxScopes = 1);
        bench.AlphaScript.OnDispose = async _ => await gate.PassAsync();
        await EnterBuildAndEnd(bench, "ada");
        await EnterBuildAndEnd(bench, "bob");

        AssertRefused(bench, "carol", "1 scopes (ScopeHostOptions.MaxScopes) or more are still in the course of ending.");
        AssertRefused(bench, "ada", "1 scopes (ScopeHostOptions.MaxScopes) or more are still in the course of ending.");
        Assert.Equal(0, bench.Host.ActiveScopes);

        gate.Open();
        await Patience.Until(() => bench.AlphaScript.Disposals == 2);
        await bench.Host.EndAsync(Users.Named("ada")).Soon();
        await bench.Host.EndAsync(Users.Named("bob")).Soon();
        await using var carol = bench.Host.Enter(Users.Named("carol")).Patiently();
        Assert.Equal(1, bench.Host.ActiveScopes);
    }

    [Fact]
    public async Task A_live_scope_can_be_entered_again_whatever_is_ending()
    {
        using var gate = new Gate();
        var bench = new Bench(options => options.MaxScopes = 2);
        bench.AlphaScript.OnDispose = async _ => await gate.PassAsync();
        await using var lease = bench.Host.Enter(Users.Named("live")).Patiently();
        foreach (var id in new[] { "ada", "bob", "carol" })
        {
            await EnterBuildAndEnd(bench, id);
        }

        Assert.Throws<ScopeLimitExceededException>(() => bench.Host.Enter(Users.Named("dave")));
        await using var again = bench.Host.Enter(Users.Named("live")).Patiently();
        bench.Delta.Get(Users.Named("live"));
    }

    [Fact]
    public async Task A_scope_that_lingers_stays_if_its_end_would_be_one_too_many()
    {
        using var gate = new Gate();
        var bench = new Bench(options =>
        {
            options.MaxScopes = 1;
            options.LingerTime = TimeSpan.FromHours(1);
        });
        bench.AlphaScript.OnDispose = async _ => await gate.PassAsync();
        await EnterBuildAndEnd(bench, "ada");
        var lease = bench.Host.Enter(Users.Named("bob"));
        var delta = bench.Delta.Get(Users.Named("bob"));
        await lease.DisposeAsync().Soon();

        AssertRefused(bench, "carol", "1 scopes (ScopeHostOptions.MaxScopes) or more are in use and as many are still in the course of ending.");

        await using var again = bench.Host.Enter(Users.Named("bob")).Patiently();
        Assert.Same(delta, bench.Delta.Get(Users.Named("bob")));
    }

    [Fact]
    public async Task Without_a_limit_there_is_none()
    {
        var bench = new Bench();
        for (var i = 0; i < 2_000; i++)
        {
            bench.Host.Enter(Users.Named($"user {i}"));
        }

        Assert.Equal(2_000, bench.Host.ActiveScopes);
        await bench.Host.DisposeAsync().Soon();
        Assert.Equal(0, bench.Host.ActiveScopes);
    }

    private static void AssertRefused(Bench bench, string id, string why) => Assert.Equal(
        $"The scope can't be entered: {why} Dispose of leases, raise the limit, or turn the caller away.",
        Assert.Throws<ScopeLimitExceededException>(() => bench.Host.Enter(Users.Named(id))).Message);

    private static async Task EnterBuildAndEnd(Bench bench, string id)
    {
        var before = bench.Journal.Of(" disposing").Count;
        bench.Host.Enter(Users.Named(id));
        await bench.Alpha.GetAsync(Users.Named(id)).Soon();
        _ = bench.Host.EndAsync(Users.Named(id)).AsTask();
        await Patience.Until(() => bench.Journal.Of(" disposing").Count > before);
    }

    private async Task<ScopeLease<UserContext>> EnterAndBuild(string id)
    {
        var lease = _bench.Host.Enter(Users.Named(id));
        await _bench.Alpha.GetAsync(Users.Named(id)).Soon();
        return lease;
    }
}
