namespace FactoryGen.Tests.Laws;

/// <summary>
/// A caller's token ends only that caller's wait (an instance that is there is returned whatever the token says). When nobody waits any more
/// the initialisation is cancelled.
/// </summary>
public sealed class Law04_Cancellation
{
    private readonly Bench _bench = new();
    private readonly UserContext _ada = Users.Named("ada");

    [Fact]
    public async Task The_first_callers_token_ends_only_its_own_wait()
    {
        using var gate = new Gate();
        using var first = new CancellationTokenSource();
        CancellationToken given = default;
        _bench.AlphaScript.OnInitialize = (_, cancellationToken) =>
        {
            given = cancellationToken;
            return gate.PassAsync();
        };
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        var leaving = _bench.Alpha.GetAsync(_ada, first.Token);
        var staying = _bench.Alpha.GetAsync(_ada);
        await gate.Reached.Soon();
        await first.CancelAsync();

        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving.Soon());
        Assert.Equal(first.Token, cancelled.CancellationToken);
        Assert.False(given.IsCancellationRequested);
        Assert.False(staying.IsCompleted);
        gate.Open();
        Assert.True((await staying.Soon()).IsInitialized);
        Assert.Equal(1, _bench.AlphaScript.Constructions);
        Assert.Equal(0, _bench.AlphaScript.Disposals);
    }

    [Fact]
    public async Task A_later_callers_token_ends_only_its_own_wait()
    {
        using var gate = new Gate();
        using var later = new CancellationTokenSource();
        _bench.AlphaScript.OnInitialize = (_, _) => gate.PassAsync();
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        var staying = _bench.Alpha.GetAsync(_ada);
        var leaving = _bench.Alpha.GetAsync(_ada, later.Token);
        await gate.Reached.Soon();
        await later.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving.Soon());
        gate.Open();
        await staying.Soon();
    }

    [Fact]
    public async Task A_wait_ends_also_while_a_constructor_blocks()
    {
        using var gate = new Gate();
        using var source = new CancellationTokenSource();
        _bench.AlphaScript.OnConstruct = _ => gate.Pass();
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        var waiting = Task.Run(() => _bench.Alpha.GetAsync(_ada, source.Token));
        await gate.Reached.Soon();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting.Soon());
        gate.Open();
    }

    [Fact]
    public async Task A_wait_ends_also_while_an_initialiser_ignores_its_token()
    {
        using var gate = new Gate();
        using var source = new CancellationTokenSource();
        _bench.AlphaScript.OnInitialize = (_, _) => gate.PassAsync();
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        var waiting = _bench.Alpha.GetAsync(_ada, source.Token);
        await gate.Reached.Soon();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting.Soon());
        gate.Open();
    }

    [Fact]
    public async Task An_instance_that_is_there_is_returned_whatever_the_token_says()
    {
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var instance = await _bench.Alpha.GetAsync(_ada).Soon();

        var again = _bench.Alpha.GetAsync(_ada, new CancellationToken(canceled: true));
        var byAnEqualContext = _bench.Alpha.GetAsync(Users.Named("ada"), new CancellationToken(canceled: true));

        Assert.True(again.IsCompletedSuccessfully);
        Assert.Same(instance, await again);
        Assert.Same(instance, await byAnEqualContext.Soon());
    }

    [Fact]
    public async Task A_token_that_is_cancelled_already_starts_nothing_that_stays()
    {
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _bench.Alpha.GetAsync(_ada, new CancellationToken(canceled: true)).Soon());
        await Patience.Until(() => _bench.AlphaScript.Disposals == _bench.AlphaScript.Constructions);

        Assert.True((await _bench.Alpha.GetAsync(_ada).Soon()).IsInitialized);
    }

    [Fact]
    public async Task When_nobody_waits_any_more_the_initialisation_is_cancelled_and_cleared_away()
    {
        using var first = new CancellationTokenSource();
        using var second = new CancellationTokenSource();
        using var started = new Gate();
        using var cancelled = new Gate();
        _bench.AlphaScript.OnInitialize = async (_, cancellationToken) =>
        {
            cancellationToken.Register(cancelled.Open);
            started.Reach();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        };
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var one = _bench.Alpha.GetAsync(_ada, first.Token);
        var other = _bench.Alpha.GetAsync(_ada, second.Token);
        await started.Reached.Soon();

        await first.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one.Soon());
        Assert.False(other.IsCompleted);
        Assert.Equal(0, _bench.AlphaScript.Disposals);

        await second.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => other.Soon());
        await cancelled.PassAsync().Soon();
        await Patience.Until(() => _bench.AlphaScript.Disposals == 1);
    }

    [Fact]
    public async Task Who_comes_while_a_cancelled_attempt_is_cleared_away_gets_an_instance()
    {
        using var gate = new Gate();
        using var source = new CancellationTokenSource();
        _bench.AlphaScript.OnInitialize = async (_, cancellationToken) =>
        {
            if (_bench.AlphaScript.Constructions == 1)
            {
                await gate.PassAsync();
                cancellationToken.ThrowIfCancellationRequested();
            }
        };
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var leaving = _bench.Alpha.GetAsync(_ada, source.Token);
        await gate.Reached.Soon();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving.Soon());

        var coming = _bench.Alpha.GetAsync(_ada);
        gate.Open();

        var instance = await coming.Soon();
        Assert.True(instance.IsInitialized);
        Assert.False(instance.IsDisposed);
        Assert.Same(instance, await _bench.Alpha.GetAsync(_ada).Soon());
    }

    [Fact]
    public async Task A_dependent_that_nobody_waits_for_lets_go_of_its_dependency()
    {
        using var source = new CancellationTokenSource();
        using var started = new Gate();
        _bench.AlphaScript.OnInitialize = async (_, cancellationToken) =>
        {
            started.Reach();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        };
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var outer = _bench.Outer.GetAsync(_ada, source.Token);
        await started.Reached.Soon();

        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => outer.Soon());
        await Patience.Until(() => _bench.AlphaScript.Disposals == 1);
    }

    [Fact]
    public async Task A_dependency_that_somebody_else_waits_for_goes_on()
    {
        using var gate = new Gate();
        using var source = new CancellationTokenSource();
        CancellationToken given = default;
        _bench.AlphaScript.OnInitialize = (_, cancellationToken) =>
        {
            given = cancellationToken;
            return gate.PassAsync();
        };
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var outer = _bench.Outer.GetAsync(_ada, source.Token);
        await gate.Reached.Soon();
        var alpha = _bench.Alpha.GetAsync(_ada);

        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => outer.Soon());

        Assert.False(given.IsCancellationRequested);
        gate.Open();
        Assert.True((await alpha.Soon()).IsInitialized);
        Assert.False(given.IsCancellationRequested);
    }

    [Fact]
    public async Task The_token_of_a_finished_creation_is_not_cancelled_by_a_callers()
    {
        using var source = new CancellationTokenSource();
        CancellationToken given = default;
        _bench.AlphaScript.OnInitialize = (_, cancellationToken) =>
        {
            given = cancellationToken;
            return Task.CompletedTask;
        };
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var instance = await _bench.Alpha.GetAsync(_ada, source.Token).Soon();

        await source.CancelAsync();

        Assert.False(given.IsCancellationRequested);
        Assert.Same(instance, await _bench.Alpha.GetAsync(_ada).Soon());
        Assert.False(instance.IsDisposed);
    }
}
