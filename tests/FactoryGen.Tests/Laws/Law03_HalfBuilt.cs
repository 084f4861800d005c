namespace FactoryGen.Tests.Laws;

/// <summary>What goes wrong while a failed or cancelled attempt is cleared away reaches <see cref="ScopeHostOptions.OnError"/>: no caller is there to get it.</summary>
public sealed class Law03_HalfBuilt
{
    private readonly Bench _bench = new();
    private readonly UserContext _ada = Users.Named("ada");
    private readonly Boom _boom = new();

    [Fact]
    public async Task A_disposer_that_hangs_does_not_keep_the_failure_from_who_waits()
    {
        using var hang = new Gate();
        _bench.AlphaScript.OnInitialize = (_, _) => throw _boom;
        _bench.AlphaScript.OnDispose = async _ => await hang.PassAsync();
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var waiter = _bench.Alpha.GetAsync(_ada);
        await hang.Reached.Soon();

        await _bench.Time.PassUntil(waiter);

        Assert.Same(_boom, await Assert.ThrowsAsync<Boom>(() => waiter.Soon()));
        var abandoned = Assert.IsType<TimeoutException>(Assert.Single(_bench.Errors));
        Assert.Equal("The disposal of Alpha did not finish within the DisposeTimeout of 00:00:30 and was abandoned; it may still be running.", abandoned.Message);
    }

    [Fact]
    public async Task What_a_cancellation_callback_throws_is_reported()
    {
        using var token = new CancellationTokenSource();
        var registered = new TaskCompletionSource();
        _bench.AlphaScript.OnInitialize = async (_, cancellation) =>
        {
            cancellation.Register(() => throw _boom);
            registered.SetResult();
            await Task.Delay(Timeout.Infinite, cancellation);
        };
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var waiter = _bench.Alpha.GetAsync(_ada, token.Token);
        await registered.Task.Soon();

        await token.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiter.Soon());
        await Patience.Until(() => !_bench.Errors.IsEmpty);
        Assert.Same(_boom, Assert.Single(Assert.IsType<AggregateException>(Assert.Single(_bench.Errors)).InnerExceptions));
    }

    [Fact]
    public async Task What_fails_while_the_scope_ends_belongs_to_its_end_alone()
    {
        using var gate = new Gate();
        _bench.AlphaScript.OnInitialize = async (_, _) =>
        {
            await gate.PassAsync();
            throw new Boom("the initialiser");
        };
        _bench.AlphaScript.OnDispose = _ => throw _boom;
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var waiter = _bench.Alpha.GetAsync(_ada);
        await gate.Reached.Soon();

        var end = _bench.Host.EndAsync(_ada).AsTask();
        gate.Open();

        Assert.Contains(_boom, (await Assert.ThrowsAsync<AggregateException>(() => end.Soon())).InnerExceptions);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiter.Soon());
        Assert.Empty(_bench.Errors);
    }

    [Fact]
    public async Task What_comes_too_late_and_fails_to_be_disposed_of_is_reported()
    {
        using var hang = new Gate();
        _bench.AlphaScript.OnInitialize = async (_, _) => await hang.PassAsync();
        _bench.AlphaScript.OnDispose = _ => throw _boom;
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var waiter = _bench.Alpha.GetAsync(_ada);
        await hang.Reached.Soon();
        var end = _bench.Host.EndAsync(_ada).AsTask();
        await _bench.Time.PassUntil(end);
        await Assert.ThrowsAsync<AggregateException>(() => end.Soon());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiter.Soon());

        hang.Open();

        await Patience.Until(() => _bench.Errors.Contains(_boom));
    }

    [Fact]
    public async Task A_constructors_failure_is_the_original_under_a_foreign_scheduler_too()
    {
        using var scheduler = new SingleThreadScheduler();
        _bench.DeltaScript.OnConstruct = _ => throw _boom;
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        Assert.Same(_boom, await Assert.ThrowsAsync<Boom>(() => scheduler.Run(() => _bench.Delta.Get(_ada)).Soon()));
    }
}
