namespace FactoryGen.Tests.Laws;

/// <summary>The second sentence of law 7: called from inside an initialiser or disposer, <c>EndAsync</c> starts the end without awaiting it.</summary>
public sealed class Law07_EndingFromInside
{
    private readonly Bench _bench = new();
    private readonly UserContext _ada = Users.Named("ada");

    [Fact]
    public async Task An_initialiser_can_end_its_own_scope()
    {
        _bench.AlphaScript.OnInitialize = async (_, cancellationToken) =>
        {
            await _bench.Host.EndAsync(_ada);
            await Task.Delay(Timeout.Infinite, cancellationToken);
        };
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => _bench.Alpha.GetAsync(_ada).Soon());
        await _bench.Host.EndAsync(_ada).Soon();

        Assert.Equal(1, _bench.AlphaScript.Disposals);
        Assert.Equal(0, _bench.Host.ActiveScopes);
    }

    [Fact]
    public async Task Also_after_a_hop_to_another_thread()
    {
        _bench.AlphaScript.OnInitialize = async (_, _) =>
        {
            await Task.Yield();
            await Task.Run(async () => await _bench.Host.EndAsync(_ada));
        };
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => _bench.Alpha.GetAsync(_ada).Soon());
        await _bench.Host.EndAsync(_ada).Soon();

        Assert.Equal(1, _bench.AlphaScript.Disposals);
    }

    [Fact]
    public async Task A_constructor_can_end_its_own_scope()
    {
        _bench.DeltaScript.OnConstruct = _ => _bench.Host.EndAsync(_ada).AsTask().Wait();
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => Task.Run(() => _bench.Delta.Get(_ada)).Soon());
        await _bench.Host.EndAsync(_ada).Soon();

        Assert.Equal(1, _bench.DeltaScript.Disposals);
    }

    [Fact]
    public async Task An_initialiser_can_give_back_the_last_lease()
    {
        ScopeLease<UserContext>? lease = null;
        _bench.AlphaScript.OnInitialize = async (_, _) => await lease!.DisposeAsync();
        lease = _bench.Host.Enter(_ada);

        await Assert.ThrowsAsync<ObjectDisposedException>(() => _bench.Alpha.GetAsync(_ada).Soon());
        await _bench.Host.EndAsync(_ada).Soon();

        Assert.Equal(1, _bench.AlphaScript.Disposals);
    }

    [Fact]
    public async Task A_disposer_can_end_the_whole_host_and_again_while_it_ends()
    {
        _bench.AlphaScript.OnDispose = async _ =>
        {
            await _bench.Host.DisposeAsync();
            await _bench.Host.DisposeAsync();
        };
        var lease = _bench.Host.Enter(_ada);
        await _bench.Alpha.GetAsync(_ada).Soon();

        await lease.DisposeAsync().Soon();
        await _bench.Host.DisposeAsync().Soon();

        Assert.Equal(1, _bench.AlphaScript.Disposals);
        Assert.Empty(_bench.Errors);
    }

    [Fact]
    public async Task A_disposer_can_end_its_own_scope()
    {
        _bench.AlphaScript.OnDispose = async _ => await _bench.Host.EndAsync(_ada);
        var lease = _bench.Host.Enter(_ada);
        await _bench.Alpha.GetAsync(_ada).Soon();

        await lease.DisposeAsync().Soon();
        await _bench.Host.EndAsync(_ada).Soon();

        Assert.Equal(1, _bench.AlphaScript.Disposals);
    }

    [Fact]
    public async Task The_failures_of_an_end_that_nobody_awaits_go_to_OnError()
    {
        var boom = new Boom();
        _bench.DeltaScript.OnDispose = _ => throw boom;
        _bench.AlphaScript.OnInitialize = async (_, _) => await _bench.Host.EndAsync(_ada);
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        _bench.Delta.Get(_ada);

        await Assert.ThrowsAsync<ObjectDisposedException>(() => _bench.Alpha.GetAsync(_ada).Soon());
        await Patience.Until(() => !_bench.Errors.IsEmpty);

        Assert.Same(boom, Assert.Single(Assert.IsType<AggregateException>(Assert.Single(_bench.Errors)).InnerExceptions));
    }

    [Fact]
    public async Task A_blocking_disposer_can_end_its_own_scope()
    {
        var calls = new Journal();
        var factory = new CraftedFactory<UserContext, DisposedBlocking>(_bench.Host, _ => new(calls, () => _bench.Host.EndAsync(_ada).AsTask().Wait()));
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        factory.Get(_ada);

        await _bench.Host.EndAsync(_ada).Soon();

        Assert.Single(calls.Entries);
    }

    [Fact]
    public async Task A_half_built_instances_disposer_can_end_its_own_scope()
    {
        _bench.AlphaScript.OnInitialize = (_, _) => throw new Boom();
        _bench.AlphaScript.OnDispose = async _ => await _bench.Host.EndAsync(_ada);
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        await Assert.ThrowsAnyAsync<Exception>(() => _bench.Alpha.GetAsync(_ada).Soon());
        await _bench.Host.EndAsync(_ada).Soon();

        Assert.Equal(1, _bench.AlphaScript.Disposals);
        Assert.Equal(0, _bench.Host.ActiveScopes);
    }

    [Fact]
    public async Task Two_disposers_can_end_each_others_scopes()
    {
        var bob = Users.Named("bob");
        using var gate = new Gate();
        _bench.AlphaScript.OnDispose = async probe =>
        {
            await gate.PassAsync();
            await _bench.Host.EndAsync(probe.User == _ada ? bob : _ada);
        };
        await using var ofAda = _bench.Host.Enter(_ada).Patiently();
        await using var ofBob = _bench.Host.Enter(bob).Patiently();
        await _bench.Alpha.GetAsync(_ada).Soon();
        await _bench.Alpha.GetAsync(bob).Soon();

        var ada = _bench.Host.EndAsync(_ada).AsTask();
        var other = _bench.Host.EndAsync(bob).AsTask();
        await gate.Reached.Soon();
        gate.Open();
        await Task.WhenAll(ada, other).Soon();

        Assert.Equal(2, _bench.AlphaScript.Disposals);
    }

    [Fact]
    public async Task Two_initialisers_can_end_each_others_scopes()
    {
        var bob = Users.Named("bob");
        using var gate = new Gate();
        _bench.AlphaScript.OnInitialize = async (probe, _) =>
        {
            await gate.PassAsync();
            await _bench.Host.EndAsync(probe.User == _ada ? bob : _ada);
        };
        await using var ofAda = _bench.Host.Enter(_ada).Patiently();
        await using var ofBob = _bench.Host.Enter(bob).Patiently();
        var ada = _bench.Alpha.GetAsync(_ada);
        var other = _bench.Alpha.GetAsync(bob);
        await Patience.Until(() => _bench.AlphaScript.Initializations == 2);

        gate.Open();

        await Record.ExceptionAsync(() => ada.Soon());
        await Record.ExceptionAsync(() => other.Soon());
        await _bench.Host.DisposeAsync().Soon();
        Assert.Equal(2, _bench.AlphaScript.Disposals);
    }

    [Fact]
    public async Task Work_that_an_initialiser_left_behind_is_not_inside_any_more()
    {
        using var gate = new Gate();
        using var go = new Gate();
        Task? background = null;
        _bench.AlphaScript.OnInitialize = (_, _) =>
        {
            background = Task.Run(async () =>
            {
                await go.PassAsync();
                await _bench.Host.EndAsync(_ada);
            });
            return Task.CompletedTask;
        };
        _bench.AlphaScript.OnDispose = async _ => await gate.PassAsync();
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        await _bench.Alpha.GetAsync(_ada).Soon();

        go.Open();
        await gate.Reached.Soon();

        Assert.False(background!.IsCompleted, "the end was awaited");
        gate.Open();
        await background.Soon();
        Assert.Equal(1, _bench.AlphaScript.Disposals);
    }
}
