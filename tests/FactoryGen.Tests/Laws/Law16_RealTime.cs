namespace FactoryGen.Tests.Laws;

/// <summary>Law 16 by the system's clock: an end that hangs comes back, and what follows finds the host in order.</summary>
public sealed class Law16_RealTime : IDisposable
{
    // Long enough for what doesn't hang to be done in it, on a busy machine too.
    private readonly Bench _bench = new(options => options.DisposeTimeout = TimeSpan.FromSeconds(2), TimeProvider.System);
    private readonly UserContext _ada = Users.Named("ada");
    private readonly Gate _hang = new();

    public void Dispose() => _hang.Dispose();

    [Fact]
    public async Task EndAsync_comes_back()
    {
        _bench.AlphaScript.OnInitialize = (_, _) => _hang.PassAsync();
        _bench.EpsilonScript.OnDispose = async _ => await _hang.PassAsync();
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        _bench.Delta.Get(_ada);
        _bench.Epsilon.Get(_ada);
        var waiter = _bench.Alpha.GetAsync(_ada);
        await Patience.Until(() => _bench.AlphaScript.Initializations == 1);

        var failure = await Assert.ThrowsAsync<AggregateException>(() => _bench.Host.EndAsync(_ada).Soon());

        Assert.Equal(2, failure.InnerExceptions.Count);
        Assert.All(failure.InnerExceptions, one => Assert.IsType<TimeoutException>(one));
        await Patience.Until(() => _bench.DeltaScript.Disposals == 1);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiter.Soon());
    }

    [Fact]
    public async Task A_synchronous_end_of_the_host_comes_back()
    {
        var calls = new Journal();
        var blocking = new CraftedFactory<UserContext, DisposedBlocking>(_bench.Host, _ => new(calls, _hang.Pass));
        _bench.Host.Enter(_ada);
        _bench.Delta.Get(_ada);
        blocking.Get(_ada);

        var failure = await Assert.ThrowsAsync<AggregateException>(() => Task.Run(_bench.Host.Dispose).Soon());

        Assert.IsType<TimeoutException>(Assert.Single(failure.Flatten().InnerExceptions));
        await Patience.Until(() => _bench.DeltaScript.Disposals == 1);
    }

    [Fact]
    public async Task A_lease_comes_back_and_OnError_hears_of_it()
    {
        _bench.DeltaScript.OnDispose = async _ => await _hang.PassAsync();
        var lease = _bench.Host.Enter(_ada);
        _bench.Delta.Get(_ada);

        await lease.DisposeAsync().Soon();
        await Patience.Until(() => !_bench.Errors.IsEmpty);

        Assert.IsType<TimeoutException>(Assert.Single(Assert.IsType<AggregateException>(Assert.Single(_bench.Errors)).InnerExceptions));
    }

    [Fact]
    public async Task The_hosts_end_from_inside_an_initialiser_comes_back()
    {
        _bench.AlphaScript.OnInitialize = async (_, _) => await _bench.Host.DisposeAsync().Soon();
        _bench.Host.Enter(_ada);

        await Assert.ThrowsAnyAsync<Exception>(() => _bench.Alpha.GetAsync(_ada).Soon());

        await Patience.Until(() => _bench.AlphaScript.Disposals == 1);
        await Record.ExceptionAsync(() => _bench.Host.DisposeAsync().Soon());
    }

    [Fact]
    public async Task After_an_end_that_hung_the_key_and_the_limit_are_free_again()
    {
        var bench = new Bench(
            options =>
            {
                options.DisposeTimeout = TimeSpan.FromMilliseconds(100);
                options.MaxScopes = 1;
            },
            TimeProvider.System);
        bench.DeltaScript.OnDispose = async _ => await _hang.PassAsync();
        for (var i = 0; i < 4; i++)
        {
            bench.Host.Enter(_ada);
            bench.Delta.Get(_ada);
            await Assert.ThrowsAsync<AggregateException>(() => bench.Host.EndAsync(_ada).Soon());
            Assert.Equal(0, bench.Host.ActiveScopes);
        }

        await using var lease = bench.Host.Enter(_ada).Patiently();
        Assert.Equal(1, bench.Host.ActiveScopes);
        Assert.False(bench.Delta.Get(_ada).IsDisposed);
    }

    [Fact]
    public async Task An_end_without_trouble_takes_no_time()
    {
        var bench = new Bench(options => options.DisposeTimeout = TimeSpan.FromDays(1), TimeProvider.System);
        await using var lease = bench.Host.Enter(_ada).Patiently();
        bench.Delta.Get(_ada);

        await bench.Host.EndAsync(_ada).Soon();

        Assert.Equal(1, bench.DeltaScript.Disposals);
    }
}
