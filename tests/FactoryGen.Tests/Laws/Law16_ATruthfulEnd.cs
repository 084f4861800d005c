namespace FactoryGen.Tests.Laws;

/// <summary>
/// Ending a scope, or all of them, takes <c>DisposeTimeout</c> at most; what didn't finish is reported as abandoned (a
/// <see cref="TimeoutException"/> among the failures), and every counter comes from something that happened.
/// </summary>
public sealed class Law16_ATruthfulEnd : IDisposable
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    private readonly Bench _bench = new(options => options.DisposeTimeout = Timeout);
    private readonly UserContext _ada = Users.Named("ada");
    private readonly Gate _hang = new();

    public void Dispose() => _hang.Dispose();

    [Fact]
    public async Task A_hanging_disposer_is_abandoned_in_time_and_the_others_are_disposed()
    {
        _bench.EpsilonScript.OnDispose = async _ => await _hang.PassAsync();
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        _bench.Zeta.Get(_ada);
        _bench.Delta.Get(_ada);
        _bench.Epsilon.Get(_ada);

        var end = _bench.Host.EndAsync(_ada).AsTask();
        await _hang.Reached.Soon();
        await AssertAbandoned(end);

        await Patience.Until(() => _bench.Journal.Of(" disposed").Count == 2);
        Assert.Equal(["Delta", "Zeta"], _bench.Journal.Of(" disposed").Order());
        Assert.Equal(0, _bench.Host.ActiveScopes);
    }

    [Fact]
    public async Task A_disposer_that_blocks_its_thread_is_abandoned_in_time()
    {
        var calls = new Journal();
        var factory = new CraftedFactory<UserContext, DisposedBlocking>(_bench.Host, _ => new(calls, _hang.Pass));
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        _bench.Delta.Get(_ada);
        factory.Get(_ada);

        var end = _bench.Host.EndAsync(_ada).AsTask();
        await _hang.Reached.Soon();
        await AssertAbandoned(end);

        await Patience.Until(() => _bench.DeltaScript.Disposals == 1);
        Assert.Empty(calls.Entries);
    }

    [Fact]
    public async Task Several_that_hang_take_no_longer_than_one_and_each_is_reported()
    {
        _bench.EpsilonScript.OnDispose = async _ => await _hang.PassAsync();
        _bench.DeltaScript.OnDispose = async _ => await _hang.PassAsync();
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        _bench.Zeta.Get(_ada);
        _bench.Delta.Get(_ada);
        _bench.Epsilon.Get(_ada);

        var end = _bench.Host.EndAsync(_ada).AsTask();
        await _hang.Reached.Soon();
        await AssertAbandoned(end, count: 2);

        await Patience.Until(() => _bench.ZetaScript.Disposals == 1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Several_that_block_their_threads_keep_no_other_from_being_disposed(bool asynchronously)
    {
        ValueTask Block(Probe probe)
        {
            _hang.Pass();
            return default;
        }

        var calls = new Journal();
        var blocking = new CraftedFactory<UserContext, DisposedBlocking>(_bench.Host, _ => new(calls, _hang.Pass));
        _bench.EpsilonScript.OnDispose = Block;
        _bench.ZetaScript.OnDispose = asynchronously ? Block : null;
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        _bench.Delta.Get(_ada);
        _bench.Zeta.Get(_ada);
        _bench.Epsilon.Get(_ada);
        blocking.Get(_ada);

        var end = _bench.Host.EndAsync(_ada).AsTask();
        await _hang.Reached.Soon();
        await AssertAbandoned(end, count: asynchronously ? 3 : 2);

        await Patience.Until(() => _bench.DeltaScript.Disposals == 1);
        await Patience.Until(() => _bench.ZetaScript.Disposals == (asynchronously ? 0 : 1));
    }

    [Fact]
    public async Task An_initialiser_that_ignores_its_token_is_abandoned_in_time_and_what_it_built_disposed_when_it_returns()
    {
        _bench.AlphaScript.OnInitialize = (_, _) => _hang.PassAsync();
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        _bench.Delta.Get(_ada);
        var waiter = _bench.Alpha.GetAsync(_ada);
        await _hang.Reached.Soon();

        await AssertAbandoned(_bench.Host.EndAsync(_ada).AsTask());

        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiter.Soon());
        await Patience.Until(() => _bench.DeltaScript.Disposals == 1);
        Assert.Equal(0, _bench.AlphaScript.Disposals);
        _hang.Open();
        await Patience.Until(() => _bench.AlphaScript.Disposals == 1);
    }

    [Fact]
    public async Task An_initialiser_that_blocks_its_thread_is_abandoned_in_time()
    {
        _bench.AlphaScript.OnInitialize = (_, _) =>
        {
            _hang.Pass();
            return Task.CompletedTask;
        };
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var waiter = _bench.Alpha.GetAsync(_ada);
        await _hang.Reached.Soon();

        await AssertAbandoned(_bench.Host.EndAsync(_ada).AsTask());

        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiter.Soon());
        _hang.Open();
        await Patience.Until(() => _bench.AlphaScript.Disposals == 1);
    }

    [Fact]
    public async Task A_constructor_that_hangs_on_a_callers_thread_is_abandoned_in_time()
    {
        _bench.DeltaScript.OnConstruct = _ => _hang.Pass();
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var caller = new Worker<Delta>(() => _bench.Delta.Get(_ada));
        await _hang.Reached.Soon();

        await AssertAbandoned(_bench.Host.EndAsync(_ada).AsTask());

        _hang.Open();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => caller.Result.Soon());
        await Patience.Until(() => _bench.DeltaScript.Disposals == 1);
    }

    [Fact]
    public async Task A_half_built_instance_whose_disposer_hangs_is_abandoned_in_time()
    {
        _bench.AlphaScript.OnInitialize = (_, _) => throw new Boom();
        _bench.AlphaScript.OnDispose = async _ => await _hang.PassAsync();
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var waiter = _bench.Alpha.GetAsync(_ada);
        await _hang.Reached.Soon();

        await AssertAbandoned(_bench.Host.EndAsync(_ada).AsTask());

        await Assert.ThrowsAnyAsync<Exception>(() => waiter.Soon());
    }

    [Fact]
    public async Task Hanging_initialiser_and_disposer_together_take_no_longer_than_the_timeout()
    {
        using var initialiser = new Gate();
        _bench.DeltaScript.OnDispose = async _ => await _hang.PassAsync();
        _bench.AlphaScript.OnInitialize = (_, _) => initialiser.PassAsync();
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        _bench.Delta.Get(_ada);
        var waiter = _bench.Alpha.GetAsync(_ada);
        await initialiser.Reached.Soon();

        var end = _bench.Host.EndAsync(_ada).AsTask();
        await _bench.Time.Armed();
        _bench.Time.Advance(Timeout * 0.6);
        initialiser.Open();
        await _hang.Reached.Soon();
        Assert.False(end.IsCompleted);
        var rest = await _bench.Time.PassUntil(end);

        Assert.True(rest <= Timeout * 0.4, $"{rest}");
        var failure = await Assert.ThrowsAsync<AggregateException>(() => end.Soon());
        Assert.IsType<TimeoutException>(Assert.Single(failure.InnerExceptions));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiter.Soon());
    }

    [Fact]
    public async Task The_whole_host_takes_no_longer_than_one_timeout()
    {
        _bench.DeltaScript.OnDispose = async probe => await (probe.User.UserId.StartsWith("good", StringComparison.Ordinal) ? Task.CompletedTask : _hang.PassAsync());
        foreach (var id in new[] { "bad 1", "good 1", "bad 2", "good 2", "bad 3" })
        {
            _bench.Host.Enter(Users.Named(id));
            _bench.Delta.Get(Users.Named(id));
            _bench.Epsilon.Get(Users.Named(id));
        }

        var end = _bench.Host.DisposeAsync().AsTask();
        await _hang.Reached.Soon();
        await AssertAbandoned(end, count: 3);

        await Patience.Until(() => _bench.EpsilonScript.Disposals == 5);
        Assert.Equal(2, _bench.DeltaScript.Disposals);
    }

    [Fact]
    public async Task What_a_lease_ended_is_reported_as_abandoned_to_OnError()
    {
        _bench.DeltaScript.OnDispose = async _ => await _hang.PassAsync();
        var lease = _bench.Host.Enter(_ada);
        _bench.Delta.Get(_ada);

        var leaving = lease.DisposeAsync().AsTask();
        await _hang.Reached.Soon();
        await _bench.Time.PassUntil(leaving);
        await Patience.Until(() => !_bench.Errors.IsEmpty);

        await leaving.Soon();
        var failure = Assert.IsType<AggregateException>(Assert.Single(_bench.Errors));
        Assert.IsType<TimeoutException>(Assert.Single(failure.InnerExceptions));
    }

    [Fact]
    public async Task A_timeout_comes_together_with_the_other_failures()
    {
        var boom = new Boom();
        _bench.DeltaScript.OnDispose = async _ => await _hang.PassAsync();
        _bench.EpsilonScript.OnDispose = _ => throw boom;
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        _bench.Delta.Get(_ada);
        _bench.Epsilon.Get(_ada);

        var end = _bench.Host.EndAsync(_ada).AsTask();
        await _hang.Reached.Soon();
        await _bench.Time.PassUntil(end);

        var failure = await Assert.ThrowsAsync<AggregateException>(() => end.Soon());
        Assert.Equal(2, failure.InnerExceptions.Count);
        Assert.Contains(boom, failure.InnerExceptions);
        Assert.Contains(failure.InnerExceptions, one => one is TimeoutException);
    }

    private async Task AssertAbandoned(Task end, int count = 1)
    {
        await _bench.Time.Armed();
        Assert.False(end.IsCompleted);
        var took = await _bench.Time.PassUntil(end);

        Assert.True(took <= Timeout, $"{took}");
        var failure = await Assert.ThrowsAsync<AggregateException>(() => end.Soon());
        Assert.Equal(count, failure.Flatten().InnerExceptions.Count);
        Assert.All(failure.Flatten().InnerExceptions, one => Assert.IsType<TimeoutException>(one));
    }
}
