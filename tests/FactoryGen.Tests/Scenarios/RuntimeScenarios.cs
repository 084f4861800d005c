namespace FactoryGen.Tests.Scenarios;

/// <summary>The runtime's rows of the scenarios: each a failure that really happened.</summary>
public sealed class RuntimeScenarios
{
    [Fact]
    public async Task Two_hundred_parallel_first_calls_with_a_slow_initialiser_run_it_once_for_one_reference()
    {
        var bench = new Bench();
        bench.AlphaScript.OnInitialize = (_, _) => Task.Delay(50);
        await using var lease = bench.Host.Enter(Users.Named("ada")).Patiently();

        var instances = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => bench.Alpha.GetAsync(Users.Named("ada"))))).Soon();

        Assert.Single(instances.Distinct());
        Assert.Equal(1, bench.AlphaScript.Initializations);
    }

    [Fact]
    public async Task An_initialiser_that_throws_once_at_MaxScopes_1_leaves_nothing_registered_and_the_retry_works()
    {
        var boom = new Boom();
        var bench = new Bench(options => options.MaxScopes = 1);
        bench.AlphaScript.OnInitialize = (_, _) => bench.AlphaScript.Constructions == 1 ? throw boom : Task.CompletedTask;

        await using (bench.Host.Enter(Users.Named("ada")))
        {
            Assert.Same(boom, await Assert.ThrowsAsync<Boom>(() => bench.Alpha.GetAsync(Users.Named("ada")).Soon()));
            Assert.Equal(1, bench.AlphaScript.Disposals);
        }

        Assert.Equal(0, bench.Host.ActiveScopes);
        await using var retry = bench.Host.Enter(Users.Named("ada")).Patiently();
        Assert.True((await bench.Alpha.GetAsync(Users.Named("ada")).Soon()).IsInitialized);
        Assert.Empty(bench.Errors);
    }

    [Fact]
    public async Task Users_whose_ids_were_once_sanitised_truncated_or_concatenated_are_all_distinct()
    {
        var bench = new Bench();
        string[] ids = ["a|b", "a;b", "a_b", new string('x', 149) + "1", new string('x', 149) + "2"];
        Assert.Equal(ids.Length, ids.Select(id =>
        {
            bench.Host.Enter(Users.Named(id));
            return bench.Delta.Get(Users.Named(id));
        }).Distinct().Count());

        var host = new ScopeHost<TenantContext>();
        var factory = new CraftedFactory<TenantContext, object>(host, static _ => new object());
        host.Enter(new("a_b", "c"));
        host.Enter(new("a", "b_c"));
        Assert.NotSame(factory.Get(new("a_b", "c")), factory.Get(new("a", "b_c")));
        await host.DisposeAsync().Soon();
    }

    [Fact]
    public void Two_anonymous_requests_are_refused_and_never_shared()
    {
        var bench = new Bench();

        Assert.ThrowsAny<ArgumentException>(() => bench.Host.Enter(null!));
        Assert.ThrowsAny<ArgumentException>(() => bench.Host.Enter(Users.Named(null!)));
        Assert.ThrowsAny<ArgumentException>(() => bench.Host.Enter(Users.Named("")));
        Assert.ThrowsAny<ArgumentException>(() => bench.Delta.Get(Users.Named("")));
        Assert.Equal(0, bench.Host.ActiveScopes);
    }

    [Fact]
    public async Task Limit_reached_and_both_linger_the_oldest_is_ended_and_the_third_enters()
    {
        var bench = new Bench(options =>
        {
            options.MaxScopes = 2;
            options.LingerTime = TimeSpan.FromHours(1);
        });
        var oldest = await Linger("ada");
        bench.Time.Advance(TimeSpan.FromMinutes(1));
        var youngest = await Linger("bob");

        await using var third = bench.Host.Enter(Users.Named("carol")).Patiently();

        await Patience.Until(() => oldest.IsDisposed);
        Assert.False(youngest.IsDisposed);
        Assert.Equal(2, bench.Host.ActiveScopes);

        async Task<Delta> Linger(string id)
        {
            await using var lease = bench.Host.Enter(Users.Named(id)).Patiently();
            return bench.Delta.Get(Users.Named(id));
        }
    }

    [Fact]
    public async Task Limit_reached_and_both_leased_throws_and_leaves_the_live_ones_untouched()
    {
        var bench = new Bench(options => options.MaxScopes = 2);
        await using var ofAda = bench.Host.Enter(Users.Named("ada")).Patiently();
        await using var ofBob = bench.Host.Enter(Users.Named("bob")).Patiently();
        var ada = bench.Delta.Get(Users.Named("ada"));
        var bob = bench.Delta.Get(Users.Named("bob"));

        Assert.Throws<ScopeLimitExceededException>(() => bench.Host.Enter(Users.Named("carol")));

        Assert.Same(ada, bench.Delta.Get(Users.Named("ada")));
        Assert.Same(bob, bench.Delta.Get(Users.Named("bob")));
        Assert.False(ada.IsDisposed || bob.IsDisposed);
    }

    [Fact]
    public async Task A_lease_held_when_the_linger_time_ends_keeps_the_scope_until_it_ends_then_comes_a_fresh_one()
    {
        var bench = new Bench(options => options.LingerTime = TimeSpan.FromMinutes(1));
        var ada = Users.Named("ada");
        var first = bench.Host.Enter(ada);
        var instance = bench.Delta.Get(ada);
        await first.DisposeAsync().Soon();
        await bench.Time.Armed();
        bench.Time.Advance(TimeSpan.FromSeconds(59));
        var second = bench.Host.Enter(ada);

        bench.Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Same(instance, bench.Delta.Get(ada));
        Assert.False(instance.IsDisposed);

        await second.DisposeAsync().Soon();
        await bench.Time.Armed();
        bench.Time.Advance(TimeSpan.FromMinutes(1));
        await Patience.Until(() => instance.IsDisposed);
        await using var third = bench.Host.Enter(ada).Patiently();
        Assert.NotSame(instance, bench.Delta.Get(ada));
    }
}
