namespace FactoryGen.Tests.Laws;

/// <summary>
/// An initialiser that asks for itself, directly or in a circle, also one that two flows close between them, gets an exception that shows the
/// circle, not a deadlock.
/// </summary>
public sealed class Law10_Reentrancy
{
    private readonly Bench _bench = new();
    private readonly UserContext _ada = Users.Named("ada");

    [Fact]
    public async Task An_initialiser_that_asks_for_itself()
    {
        _bench.AlphaScript.OnInitialize = (probe, _) => _bench.Alpha.GetAsync(probe.User);
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        Circle.Assert(await Record.ExceptionAsync(() => _bench.Alpha.GetAsync(_ada).Soon()), "Alpha");
        Assert.Equal(1, _bench.AlphaScript.Disposals);
    }

    [Fact]
    public async Task An_initialiser_that_asks_for_itself_by_an_equal_context_after_a_hop()
    {
        _bench.AlphaScript.OnInitialize = async (_, _) =>
        {
            await Task.Yield();
            await Task.Run(() => _bench.Alpha.GetAsync(Users.Named("ada"))).ConfigureAwait(false);
        };
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        Circle.Assert(await Record.ExceptionAsync(() => _bench.Alpha.GetAsync(_ada).Soon()), "Alpha");
    }

    [Fact]
    public async Task A_constructor_that_asks_for_itself()
    {
        _bench.DeltaScript.OnConstruct = probe => _bench.Delta.Get(probe.User);
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        Circle.Assert(await Record.ExceptionAsync(() => Task.Run(() => _bench.Delta.Get(_ada)).Soon()), "Delta");
    }

    [Fact]
    public async Task A_circle_of_two_initialisers()
    {
        _bench.AlphaScript.OnInitialize = (probe, _) => _bench.Beta.GetAsync(probe.User);
        _bench.BetaScript.OnInitialize = (probe, _) => _bench.Alpha.GetAsync(probe.User);
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        Circle.Assert(await Record.ExceptionAsync(() => _bench.Alpha.GetAsync(_ada).Soon()), "Alpha", "Beta");
        Circle.Assert(await Record.ExceptionAsync(() => _bench.Beta.GetAsync(_ada).Soon()), "Alpha", "Beta");
        Assert.Equal(_bench.AlphaScript.Constructions, _bench.AlphaScript.Disposals);
        Assert.Equal(_bench.BetaScript.Constructions, _bench.BetaScript.Disposals);
    }

    [Fact]
    public async Task A_circle_of_three_initialisers()
    {
        _bench.AlphaScript.OnInitialize = (probe, _) => _bench.Beta.GetAsync(probe.User);
        _bench.BetaScript.OnInitialize = (probe, _) => _bench.Gamma.GetAsync(probe.User);
        _bench.GammaScript.OnInitialize = (probe, _) => _bench.Alpha.GetAsync(probe.User);
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        Circle.Assert(await Record.ExceptionAsync(() => _bench.Alpha.GetAsync(_ada).Soon()), "Alpha", "Beta", "Gamma");
    }

    [Fact]
    public async Task A_circle_of_two_and_of_three_constructors()
    {
        _bench.DeltaScript.OnConstruct = probe => _bench.Epsilon.Get(probe.User);
        _bench.EpsilonScript.OnConstruct = probe => _bench.Delta.Get(probe.User);
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        Circle.Assert(await Record.ExceptionAsync(() => Task.Run(() => _bench.Delta.Get(_ada)).Soon()), "Delta", "Epsilon");

        _bench.EpsilonScript.OnConstruct = probe => _bench.Zeta.Get(probe.User);
        _bench.ZetaScript.OnConstruct = probe => _bench.Delta.Get(probe.User);
        Circle.Assert(await Record.ExceptionAsync(() => Task.Run(() => _bench.Delta.Get(_ada)).Soon()), "Delta", "Epsilon", "Zeta");
    }

    [Fact]
    public async Task A_circle_through_a_constructor_dependency()
    {
        _bench.AlphaScript.OnInitialize = (probe, _) => _bench.Outer.GetAsync(probe.User);
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        Circle.Assert(await Record.ExceptionAsync(() => _bench.Outer.GetAsync(_ada).Soon()), "Outer", "Alpha");

        _bench.DeltaScript.OnConstruct = probe => _bench.SyncOuter.Get(probe.User);
        Circle.Assert(await Record.ExceptionAsync(() => Task.Run(() => _bench.SyncOuter.Get(_ada)).Soon()), "SyncOuter", "Delta");
    }

    [Fact]
    public async Task A_circle_of_a_blocking_constructor_and_an_initialiser()
    {
        _bench.DeltaScript.OnConstruct = probe => _bench.Alpha.GetAsync(probe.User).GetAwaiter().GetResult();
        _bench.AlphaScript.OnInitialize = (probe, _) => Task.FromResult(_bench.Delta.Get(probe.User));
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        Circle.Assert(await Record.ExceptionAsync(() => Task.Run(() => _bench.Delta.Get(_ada)).Soon()), "Delta", "Alpha");
        Circle.Assert(await Record.ExceptionAsync(() => _bench.Alpha.GetAsync(_ada).Soon()), "Delta", "Alpha");
    }

    [Fact]
    public async Task A_circle_through_two_users()
    {
        var bob = Users.Named("bob");
        _bench.AlphaScript.OnInitialize = (probe, _) => _bench.Alpha.GetAsync(probe.User == _ada ? bob : _ada);
        await using var ofAda = _bench.Host.Enter(_ada).Patiently();
        await using var ofBob = _bench.Host.Enter(bob).Patiently();

        Assert.IsAssignableFrom<InvalidOperationException>(await Record.ExceptionAsync(() => _bench.Alpha.GetAsync(_ada).Soon()));
    }

    [Fact]
    public async Task A_circle_through_two_hosts()
    {
        var other = new Bench();
        _bench.AlphaScript.OnInitialize = (probe, _) => other.Beta.GetAsync(probe.User);
        other.BetaScript.OnInitialize = (probe, _) => _bench.Alpha.GetAsync(probe.User);
        await using var here = _bench.Host.Enter(_ada).Patiently();
        await using var there = other.Host.Enter(_ada).Patiently();

        Circle.Assert(await Record.ExceptionAsync(() => _bench.Alpha.GetAsync(_ada).Soon()), "Alpha", "Beta");
    }

    [Fact]
    public async Task A_circle_that_two_flows_close()
    {
        using var gate = new Gate();
        _bench.AlphaScript.OnInitialize = async (probe, _) =>
        {
            await gate.PassAsync();
            await _bench.Beta.GetAsync(probe.User);
        };
        _bench.BetaScript.OnInitialize = async (probe, _) =>
        {
            await gate.PassAsync();
            await _bench.Alpha.GetAsync(probe.User);
        };
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var alpha = _bench.Alpha.GetAsync(_ada);
        var beta = _bench.Beta.GetAsync(_ada);
        await Patience.Until(() => _bench.AlphaScript.Initializations + _bench.BetaScript.Initializations == 2);

        gate.Open();

        Circle.Assert(await Record.ExceptionAsync(() => alpha.Soon()), "Alpha", "Beta");
        Circle.Assert(await Record.ExceptionAsync(() => beta.Soon()), "Alpha", "Beta");
    }

    [Fact]
    public async Task A_circle_that_two_threads_close()
    {
        using var gate = new Gate();
        _bench.DeltaScript.OnConstruct = probe =>
        {
            gate.Pass();
            _bench.Epsilon.Get(probe.User);
        };
        _bench.EpsilonScript.OnConstruct = probe =>
        {
            gate.Pass();
            _bench.Delta.Get(probe.User);
        };
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var delta = new Worker<Delta>(() => _bench.Delta.Get(_ada));
        var epsilon = new Worker<Epsilon>(() => _bench.Epsilon.Get(_ada));
        await Patience.Until(() => _bench.DeltaScript.Constructions + _bench.EpsilonScript.Constructions == 2);

        gate.Open();

        Circle.Assert(await Record.ExceptionAsync(() => delta.Result.Soon()), "Delta", "Epsilon");
        Circle.Assert(await Record.ExceptionAsync(() => epsilon.Result.Soon()), "Delta", "Epsilon");
    }

    [Fact]
    public async Task The_exception_is_not_cached()
    {
        _bench.AlphaScript.OnInitialize = (probe, _) => _bench.Beta.GetAsync(probe.User);
        _bench.BetaScript.OnInitialize = (probe, _) => _bench.Alpha.GetAsync(probe.User);
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        await Assert.ThrowsAsync<InvalidOperationException>(() => _bench.Alpha.GetAsync(_ada).Soon());

        _bench.BetaScript.OnInitialize = null;

        Assert.True((await _bench.Alpha.GetAsync(_ada).Soon()).IsInitialized);
    }
}
