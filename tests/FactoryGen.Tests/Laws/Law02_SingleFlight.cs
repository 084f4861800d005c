namespace FactoryGen.Tests.Laws;

/// <summary>
/// Any number of concurrent first calls: one construction, one initialisation. One key's slow construction or initialiser delays no other
/// key and no other service: nothing that they share is held while user code runs.
/// </summary>
public sealed class Law02_SingleFlight
{
    private readonly Bench _bench = new();

    [Fact]
    public async Task Concurrent_first_calls_initialise_once()
    {
        using var gate = new Gate();
        _bench.AlphaScript.OnInitialize = (_, _) => gate.PassAsync();
        await using var lease = _bench.Host.Enter(Users.Named("ada")).Patiently();

        var calls = Enumerable.Range(0, 200).Select(_ => Task.Run(() => _bench.Alpha.GetAsync(Users.Named("ada")))).ToArray();
        await gate.Reached.Soon();
        gate.Open();
        var instances = await Task.WhenAll(calls).Soon();

        Assert.Single(instances.Distinct());
        Assert.Equal(1, _bench.AlphaScript.Constructions);
        Assert.Equal(1, _bench.AlphaScript.Initializations);
        Assert.True(instances[0].IsInitialized);
    }

    [Fact]
    public async Task Concurrent_first_calls_construct_once()
    {
        using var gate = new Gate();
        _bench.DeltaScript.OnConstruct = _ => gate.Pass();
        await using var lease = _bench.Host.Enter(Users.Named("ada")).Patiently();

        var calls = Enumerable.Range(0, 12).Select(_ => new Worker<Delta>(() => _bench.Delta.Get(Users.Named("ada")))).ToArray();
        await gate.Reached.Soon();
        await Patience.Until(() => calls.All(call => call.IsBlocked));
        gate.Open();
        var instances = await Task.WhenAll(calls.Select(call => call.Result)).Soon();

        Assert.Single(instances.Distinct());
        Assert.Equal(1, _bench.DeltaScript.Constructions);
    }

    [Fact]
    public async Task A_dependency_and_a_direct_caller_share_one_initialisation()
    {
        using var gate = new Gate();
        _bench.AlphaScript.OnInitialize = (_, _) => gate.PassAsync();
        var ada = Users.Named("ada");
        await using var lease = _bench.Host.Enter(ada).Patiently();

        var direct = _bench.Alpha.GetAsync(ada);
        var outer = _bench.Outer.GetAsync(ada);
        await gate.Reached.Soon();
        gate.Open();

        Assert.Same(await direct.Soon(), (await outer.Soon()).Alpha);
        Assert.Equal(1, _bench.AlphaScript.Constructions);
        Assert.Equal(1, _bench.AlphaScript.Initializations);
    }

    [Fact]
    public async Task A_slow_synchronous_construction_delays_nobody_else()
    {
        using var gate = new Gate();
        var ada = Users.Named("ada");
        _bench.DeltaScript.OnConstruct = probe => PassIf(gate, probe.User == ada);
        await using var lease = _bench.Host.Enter(ada).Patiently();
        var slow = new Worker<Delta>(() => _bench.Delta.Get(ada));
        await gate.Reached.Soon();

        await UseAllOfBob();
        await UseTheRestOfAda(() => _bench.Epsilon.Get(ada));

        Assert.False(slow.Result.IsCompleted);
        gate.Open();
        await slow.Result.Soon();
    }

    [Fact]
    public async Task A_slow_asynchronous_construction_delays_nobody_else()
    {
        using var gate = new Gate();
        var ada = Users.Named("ada");
        _bench.AlphaScript.OnConstruct = probe => PassIf(gate, probe.User == ada);
        await using var lease = _bench.Host.Enter(ada).Patiently();
        var slow = Task.Run(() => _bench.Alpha.GetAsync(ada));
        await gate.Reached.Soon();

        await UseAllOfBob();
        await UseTheRestOfAda(() => _bench.Delta.Get(ada));

        Assert.False(slow.IsCompleted);
        gate.Open();
        await slow.Soon();
    }

    [Fact]
    public async Task A_slow_initialiser_delays_nobody_else()
    {
        using var gate = new Gate();
        var ada = Users.Named("ada");
        _bench.AlphaScript.OnInitialize = (probe, _) => probe.User == ada ? gate.PassAsync() : Task.CompletedTask;
        await using var lease = _bench.Host.Enter(ada).Patiently();
        var slow = _bench.Alpha.GetAsync(ada);
        await gate.Reached.Soon();

        await UseAllOfBob();
        await UseTheRestOfAda(() => _bench.Delta.Get(ada));

        Assert.False(slow.IsCompleted);
        gate.Open();
        await slow.Soon();
    }

    [Fact]
    public async Task A_slow_disposer_delays_nobody_else()
    {
        using var gate = new Gate();
        var ada = Users.Named("ada");
        _bench.DeltaScript.OnDispose = probe => probe.User == ada ? Block(gate) : default;
        var lease = _bench.Host.Enter(ada);
        _bench.Delta.Get(ada);
        var end = Task.Run(async () => await lease.DisposeAsync());
        await gate.Reached.Soon();

        await UseAllOfBob();

        gate.Open();
        await end.Soon();
    }

    [Fact]
    public async Task A_slow_construction_delays_no_key_of_the_same_hash_code()
    {
        using var gate = new Gate();
        var host = new ScopeHost<CollidingContext>();
        var factory = new CraftedFactory<CollidingContext, object>(host, context =>
        {
            PassIf(gate, context.Key.Number == 1);
            return new object();
        });
        await using var lease = host.Enter(new(new(1))).Patiently();
        var slow = new Worker<object>(() => factory.Get(new(new(1))));
        await gate.Reached.Soon();

        await Task.Run(async () =>
        {
            await using var other = host.Enter(new(new(2))).Patiently();
            factory.Get(new(new(2)));
            await host.EndAsync(new(new(2)));
        }).Soon();

        Assert.False(slow.Result.IsCompleted);
        gate.Open();
        await slow.Result.Soon();
    }

    [Fact]
    public async Task A_slow_key_function_delays_nobody_else()
    {
        using var gate = new Gate();
        var host = ScopeHost.Create<Uri, string>(uri =>
        {
            PassIf(gate, uri.Host == "slow.example");
            return uri.Host;
        });
        var factory = new ForeignFactory<Uri, object>(host, static _ => new object());
        var slow = Task.Run(() => host.Enter(new Uri("https://slow.example")));
        await gate.Reached.Soon();

        await Task.Run(async () =>
        {
            await using var other = host.Enter(new Uri("https://fast.example")).Patiently();
            factory.Get(new Uri("https://fast.example"));
        }).Soon();

        Assert.False(slow.IsCompleted);
        gate.Open();
        await using var lease = (await slow.Soon()).Patiently();
    }

    [Fact]
    public async Task A_slow_error_callback_delays_nobody_else()
    {
        using var gate = new Gate();
        var bench = new Bench(options => options.OnError = _ => gate.Pass());
        bench.DeltaScript.OnDispose = probe => probe.User.UserId == "ada" ? throw new Boom() : default;
        var lease = bench.Host.Enter(Users.Named("ada"));
        bench.Delta.Get(Users.Named("ada"));
        var end = Task.Run(async () => await lease.DisposeAsync());
        await gate.Reached.Soon();

        await Task.Run(async () =>
        {
            await using var bob = bench.Host.Enter(Users.Named("bob")).Patiently();
            bench.Delta.Get(Users.Named("bob"));
            bench.Host.Enter(Users.Named("ada"));
            bench.Delta.Get(Users.Named("ada"));
        }).Soon();

        gate.Open();
        await end.Soon();
    }

    [Fact]
    public async Task A_waiter_that_blocks_its_continuation_delays_no_other_waiter()
    {
        using var gate = new Gate();
        using var blocked = new Gate();
        _bench.AlphaScript.OnInitialize = (_, _) => gate.PassAsync();
        var ada = Users.Named("ada");
        await using var lease = _bench.Host.Enter(ada).Patiently();

        var first = _bench.Alpha.GetAsync(ada).ContinueWith(_ => blocked.Pass(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        var second = Task.Run(async () => await _bench.Alpha.GetAsync(ada));
        await gate.Reached.Soon();
        gate.Open();

        await blocked.Reached.Soon();
        await second.Soon();
        await _bench.Alpha.GetAsync(ada).Soon();
        blocked.Open();
        await first.Soon();
    }

    private static void PassIf(Gate gate, bool condition)
    {
        if (condition)
        {
            gate.Pass();
        }
    }

    private static ValueTask Block(Gate gate)
    {
        gate.Pass();
        return default;
    }

    private Task UseAllOfBob() => Task.Run(async () =>
    {
        var bob = Users.Named("bob");
        var lease = _bench.Host.Enter(bob);
        _bench.Delta.Get(bob);
        await _bench.Alpha.GetAsync(bob);
        await _bench.Outer.GetAsync(bob);
        Assert.True(_bench.Host.ActiveScopes > 0);
        await lease.DisposeAsync();
        await _bench.Host.EndAsync(bob);
    }).Soon("bob is served");

    private Task UseTheRestOfAda(Func<object> another) => Task.Run(async () =>
    {
        await using var lease = _bench.Host.Enter(Users.Named("ada")).Patiently();
        another();
        await _bench.Beta.GetAsync(Users.Named("ada"));
    }).Soon("ada's other services are served");
}
