namespace FactoryGen.Tests.Laws;

/// <summary>
/// The original exception goes to all who wait now, unwrapped. It isn't cached: the next call tries again. A half-built instance is disposed
/// before waiters see the exception and before a new attempt starts.
/// </summary>
public sealed class Law03_Failure
{
    private readonly Bench _bench = new();
    private readonly UserContext _ada = Users.Named("ada");
    private readonly Boom _boom = new();

    [Fact]
    public async Task All_who_wait_for_the_initialiser_get_the_original_exception()
    {
        using var gate = new Gate();
        _bench.AlphaScript.OnInitialize = async (_, _) =>
        {
            await gate.PassAsync();
            throw _boom;
        };
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        var waiters = Enumerable.Range(0, 20).Select(_ => _bench.Alpha.GetAsync(Users.Named("ada"))).ToArray();
        await gate.Reached.Soon();
        gate.Open();

        foreach (var waiter in waiters)
        {
            Assert.Same(_boom, await Assert.ThrowsAsync<Boom>(() => waiter.Soon()));
            Assert.Same(_boom, Assert.Single(waiter.Exception!.InnerExceptions));
        }
    }

    [Fact]
    public async Task A_waiter_with_a_token_gets_the_original_exception_too()
    {
        using var gate = new Gate();
        using var token = new CancellationTokenSource();
        _bench.AlphaScript.OnInitialize = async (_, _) =>
        {
            await gate.PassAsync();
            throw _boom;
        };
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        var waiter = _bench.Alpha.GetAsync(_ada, token.Token);
        await gate.Reached.Soon();
        gate.Open();

        Assert.Same(_boom, await Assert.ThrowsAsync<Boom>(() => waiter.Soon()));
    }

    [Fact]
    public async Task All_threads_that_wait_for_the_constructor_get_the_original_exception()
    {
        using var gate = new Gate();
        _bench.DeltaScript.OnConstruct = _ =>
        {
            gate.Pass();
            throw _boom;
        };
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        var first = new Worker<Delta>(() => _bench.Delta.Get(_ada));
        await gate.Reached.Soon();
        var second = new Worker<Delta>(() => _bench.Delta.Get(_ada));
        await Patience.Until(() => second.IsBlocked);
        gate.Open();

        Assert.Same(_boom, await Assert.ThrowsAsync<Boom>(() => first.Result.Soon()));
        Assert.Same(_boom, await Assert.ThrowsAsync<Boom>(() => second.Result.Soon()));
    }

    [Fact]
    public async Task A_failing_constructor_fails_an_asynchronous_call_with_the_original_exception()
    {
        _bench.AlphaScript.OnConstruct = _ => throw _boom;
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        Assert.Same(_boom, await Assert.ThrowsAsync<Boom>(() => _bench.Alpha.GetAsync(_ada).Soon()));
    }

    [Fact]
    public async Task A_failing_dependency_fails_the_dependent_with_the_original_exception()
    {
        _bench.AlphaScript.OnInitialize = (_, _) => throw _boom;
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        Assert.Same(_boom, await Assert.ThrowsAsync<Boom>(() => _bench.Outer.GetAsync(_ada).Soon()));
        Assert.Equal(0, _bench.OuterScript.Constructions);

        _bench.AlphaScript.OnInitialize = null;
        _bench.DeltaScript.OnConstruct = _ => throw _boom;
        Assert.Same(_boom, await Assert.ThrowsAsync<Boom>(() => _bench.Outer.GetAsync(_ada).Soon()));
        Assert.Same(_boom, Assert.Throws<Boom>(() => _bench.SyncOuter.Get(_ada)));
    }

    [Fact]
    public async Task An_aggregate_that_was_thrown_stays_one()
    {
        var thrown = new AggregateException(_boom, new Boom("another"));
        _bench.AlphaScript.OnInitialize = (_, _) => throw thrown;
        _bench.DeltaScript.OnConstruct = _ => throw thrown;
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        Assert.Same(thrown, await Assert.ThrowsAsync<AggregateException>(() => _bench.Alpha.GetAsync(_ada).Soon()));
        Assert.Same(thrown, Assert.Throws<AggregateException>(() => _bench.Delta.Get(_ada)));
    }

    [Fact]
    public async Task A_cancellation_that_is_the_initialisers_own_is_a_failure_like_any_other()
    {
        var timeout = new TaskCanceledException("the server didn't answer in 3 s");
        _bench.AlphaScript.OnInitialize = (_, _) => throw timeout;
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        Assert.Same(timeout, await Assert.ThrowsAsync<TaskCanceledException>(() => _bench.Alpha.GetAsync(_ada).Soon()));

        _bench.AlphaScript.OnInitialize = null;
        Assert.True((await _bench.Alpha.GetAsync(_ada).Soon()).IsInitialized);
    }

    [Fact]
    public async Task A_failure_is_not_cached()
    {
        var attempts = 0;
        _bench.AlphaScript.OnInitialize = (_, _) => ++attempts <= 2 ? throw _boom : Task.CompletedTask;
        _bench.DeltaScript.OnConstruct = _ => PassAfter(3, _bench.DeltaScript);
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        await Assert.ThrowsAsync<Boom>(() => _bench.Alpha.GetAsync(_ada).Soon());
        await Assert.ThrowsAsync<Boom>(() => _bench.Alpha.GetAsync(_ada).Soon());
        var instance = await _bench.Alpha.GetAsync(_ada).Soon();
        Assert.Same(instance, await _bench.Alpha.GetAsync(_ada).Soon());
        Assert.Equal(3, _bench.AlphaScript.Constructions);

        Assert.Throws<Boom>(() => _bench.Delta.Get(_ada));
        Assert.Throws<Boom>(() => _bench.Delta.Get(_ada));
        Assert.Same(_bench.Delta.Get(_ada), _bench.Delta.Get(_ada));
    }

    [Fact]
    public async Task One_users_failure_is_not_anothers()
    {
        _bench.AlphaScript.OnInitialize = (probe, _) => probe.User == _ada ? throw _boom : Task.CompletedTask;
        await using var ofAda = _bench.Host.Enter(_ada).Patiently();
        await using var ofBob = _bench.Host.Enter(Users.Named("bob")).Patiently();

        await Assert.ThrowsAsync<Boom>(() => _bench.Alpha.GetAsync(_ada).Soon());
        Assert.Equal("bob", (await _bench.Alpha.GetAsync(Users.Named("bob")).Soon()).User.UserId);
    }

    [Fact]
    public async Task A_half_built_instance_is_disposed_before_waiters_see_the_exception_and_before_a_new_attempt()
    {
        using var gate = new Gate();
        _bench.AlphaScript.OnInitialize = (_, _) => _bench.AlphaScript.Constructions == 1 ? throw _boom : Task.CompletedTask;
        _bench.AlphaScript.OnDispose = async _ => await gate.PassAsync();
        var disposedBeforeTheNext = -1;
        _bench.AlphaScript.OnConstruct = _ => disposedBeforeTheNext = _bench.AlphaScript.Disposals;
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        var first = _bench.Alpha.GetAsync(_ada);
        var second = _bench.Alpha.GetAsync(_ada);
        await gate.Reached.Soon();
        var third = _bench.Alpha.GetAsync(_ada);

        Assert.False(first.IsCompleted);
        Assert.False(second.IsCompleted);
        Assert.False(third.IsCompleted);
        Assert.Equal(1, _bench.AlphaScript.Constructions);
        gate.Open();

        Assert.Same(_boom, await Assert.ThrowsAsync<Boom>(() => first.Soon()));
        Assert.Same(_boom, await Assert.ThrowsAsync<Boom>(() => second.Soon()));
        Assert.Equal(1, _bench.AlphaScript.Disposals);

        // Who comes while the attempt is being cleared away may still belong to it, or get the next.
        var outcome = await Record.ExceptionAsync(() => third.Soon());
        Assert.True(outcome is null || outcome == _boom, $"{outcome}");
        var next = await _bench.Alpha.GetAsync(_ada).Soon();
        Assert.False(next.IsDisposed);
        Assert.Equal(1, disposedBeforeTheNext);
        Assert.Equal(2, _bench.AlphaScript.Constructions);
    }

    [Fact]
    public async Task Dependencies_of_a_half_built_instance_stay()
    {
        _bench.OuterScript.OnInitialize = (_, _) => throw _boom;
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        await Assert.ThrowsAsync<Boom>(() => _bench.Outer.GetAsync(_ada).Soon());

        Assert.Equal(1, _bench.OuterScript.Disposals);
        Assert.False((await _bench.Alpha.GetAsync(_ada).Soon()).IsDisposed);
        Assert.False(_bench.Delta.Get(_ada).IsDisposed);
        Assert.Equal(1, _bench.AlphaScript.Constructions);
        Assert.Equal(1, _bench.DeltaScript.Constructions);
    }

    [Fact]
    public async Task A_half_built_instance_that_fails_to_dispose_hides_neither_failure()
    {
        var another = new Boom("from the disposer");
        _bench.AlphaScript.OnInitialize = (_, _) => throw _boom;
        _bench.AlphaScript.OnDispose = _ => throw another;
        var lease = _bench.Host.Enter(_ada);

        Assert.Same(_boom, await Assert.ThrowsAsync<Boom>(() => _bench.Alpha.GetAsync(_ada).Soon()));
        var end = await Record.ExceptionAsync(() => _bench.Host.EndAsync(_ada).Soon());
        await lease.DisposeAsync();

        var reported = new AggregateException(_bench.Errors.Append(end).OfType<Exception>());
        Assert.Contains(another, reported.Flatten().InnerExceptions);
    }

    [Fact]
    public async Task A_half_built_instance_is_disposed_once()
    {
        _bench.AlphaScript.OnInitialize = (_, _) => throw _boom;
        var lease = _bench.Host.Enter(_ada);

        await Assert.ThrowsAsync<Boom>(() => _bench.Alpha.GetAsync(_ada).Soon());
        await lease.DisposeAsync();
        await _bench.Host.EndAsync(_ada).Soon();
        await _bench.Host.DisposeAsync().Soon();

        Assert.Equal(1, _bench.AlphaScript.Disposals);
    }

    private void PassAfter(int constructions, ProbeScript script)
    {
        if (script.Constructions < constructions)
        {
            throw _boom;
        }
    }
}
