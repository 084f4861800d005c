namespace FactoryGen.Tests.Laws;

/// <summary>What a prototype of the laws fell into, one test a trap. Those that have a law of their own to stand under are there.</summary>
public sealed class Traps
{
    private readonly Bench _bench = new();
    private readonly UserContext _ada = Users.Named("ada");

    [Fact]
    public async Task A_caller_that_cancels_runs_no_callback_of_the_initialiser()
    {
        using var callback = new Gate();
        using var source = new CancellationTokenSource();
        CatchCancellation(callback);
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var waiting = _bench.Alpha.GetAsync(_ada, source.Token);
        await Patience.Until(() => _bench.AlphaScript.Initializations == 1);

        await Task.Run(source.Cancel).Soon();

        await callback.Reached.Soon();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting.Soon());
        callback.Open();
    }

    [Fact]
    public async Task A_caller_that_cancels_runs_no_continuation_of_the_initialiser()
    {
        using var continuation = new Gate();
        using var source = new CancellationTokenSource();
        _bench.AlphaScript.OnInitialize = async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.Infinite, cancellationToken).ContinueWith(_ => { }, TaskContinuationOptions.ExecuteSynchronously).ConfigureAwait(false);
            continuation.Pass();
            cancellationToken.ThrowIfCancellationRequested();
        };
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var waiting = _bench.Alpha.GetAsync(_ada, source.Token);
        await Patience.Until(() => _bench.AlphaScript.Initializations == 1);

        await Task.Run(source.Cancel).Soon();

        await continuation.Reached.Soon();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting.Soon());
        continuation.Open();
    }

    [Theory]
    [InlineData("EndAsync")]
    [InlineData("lease")]
    [InlineData("host")]
    public async Task Whoever_ends_a_scope_runs_no_callback_of_the_initialiser(string how)
    {
        using var callback = new Gate();
        CatchCancellation(callback);
        var lease = _bench.Host.Enter(_ada);
        var waiting = _bench.Alpha.GetAsync(_ada);
        await Patience.Until(() => _bench.AlphaScript.Initializations == 1);

        // The call comes back, though what it returns isn't complete.
        var end = (await Task.Run(() => new[] { End(how, lease) }).Soon())[0];
        await callback.Reached.Soon();

        callback.Open();
        await end.Soon();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiting.Soon());
    }

    [Theory]
    [InlineData("EndAsync")]
    [InlineData("lease")]
    [InlineData("host")]
    public async Task Whoever_ends_a_scope_runs_no_blocking_disposer(string how)
    {
        using var gate = new Gate();
        var calls = new Journal();
        var factory = new CraftedFactory<UserContext, DisposedBlocking>(_bench.Host, _ => new(calls, gate.Pass));
        var lease = _bench.Host.Enter(_ada);
        factory.Get(_ada);

        var end = (await Task.Run(() => new[] { End(how, lease) }).Soon())[0];
        await gate.Reached.Soon();
        Assert.False(end.IsCompleted);

        gate.Open();
        await end.Soon();
        Assert.Single(calls.Entries);
    }

    [Fact]
    public async Task The_clock_runs_no_blocking_disposer()
    {
        using var gate = new Gate();
        var calls = new Journal();
        var bench = new Bench(options => options.LingerTime = TimeSpan.FromMinutes(1));
        var factory = new CraftedFactory<UserContext, DisposedBlocking>(bench.Host, _ => new(calls, gate.Pass));
        var lease = bench.Host.Enter(_ada);
        factory.Get(_ada);
        await lease.DisposeAsync().Soon();
        await bench.Time.Armed();

        await Task.Run(() => bench.Time.Advance(TimeSpan.FromMinutes(1))).Soon();

        await gate.Reached.Soon();
    }

    [Fact]
    public async Task The_end_invalidates_the_hits_of_every_context_that_was_linked()
    {
        var contexts = Enumerable.Range(0, 20).Select(_ => Users.Named("ada")).ToArray();
        var leases = contexts.Select(context => _bench.Host.Enter(context)).ToArray();
        foreach (var context in contexts)
        {
            _bench.Delta.Get(context);
            await _bench.Alpha.GetAsync(context).Soon();
        }

        await _bench.Host.EndAsync(_ada).Soon();
        Assert.All(contexts, context => Assert.Throws<ScopeNotEnteredException>(() => _bench.Delta.Get(context)));

        await using var next = _bench.Host.Enter(_ada).Patiently();
        var fresh = _bench.Delta.Get(_ada);
        Assert.All(contexts, context => Assert.Same(fresh, _bench.Delta.Get(context)));
        foreach (var lease in leases)
        {
            await lease.DisposeAsync().Soon();
        }

        Assert.All(contexts, context => Assert.Same(fresh, _bench.Delta.Get(context)));
    }

    private void CatchCancellation(Gate callback) => _bench.AlphaScript.OnInitialize = async (_, cancellationToken) =>
    {
        await using var registration = cancellationToken.UnsafeRegister(_ => callback.Pass(), null);
        await Task.Delay(Timeout.Infinite, cancellationToken);
    };

    private Task End(string how, ScopeLease<UserContext> lease) => how switch
    {
        "EndAsync" => _bench.Host.EndAsync(_ada).AsTask(),
        "lease" => lease.DisposeAsync().AsTask(),
        _ => _bench.Host.DisposeAsync().AsTask(),
    };
}
