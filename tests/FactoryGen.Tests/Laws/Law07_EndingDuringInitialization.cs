namespace FactoryGen.Tests.Laws;

/// <summary>
/// Ending during initialisation cancels and awaits it, then disposes; waiters get an <see cref="ObjectDisposedException"/>. Called from inside
/// an initialiser or disposer, <c>EndAsync</c> starts the end without awaiting it.
/// </summary>
public sealed class Law07_EndingDuringInitialization
{
    private readonly Bench _bench = new();
    private readonly UserContext _ada = Users.Named("ada");

    [Fact]
    public async Task EndAsync_cancels_the_initialiser_awaits_it_and_disposes()
    {
        using var gate = new Gate();
        using var cancelled = new Gate();
        _bench.AlphaScript.OnInitialize = async (_, cancellationToken) =>
        {
            cancellationToken.Register(cancelled.Open);
            await gate.PassAsync();
            cancellationToken.ThrowIfCancellationRequested();
        };
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var waiter = _bench.Alpha.GetAsync(_ada);
        await gate.Reached.Soon();

        var end = _bench.Host.EndAsync(_ada).AsTask();
        await cancelled.PassAsync().Soon();
        Assert.False(end.IsCompleted);
        Assert.Equal(0, _bench.AlphaScript.Disposals);
        gate.Open();

        await end.Soon();
        Assert.Equal(1, _bench.AlphaScript.Disposals);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiter.Soon());
    }

    [Theory]
    [InlineData("completes all the same")]
    [InlineData("fails in its own way")]
    public async Task Waiters_get_an_ObjectDisposedException_whatever_becomes_of_the_initialiser(string how)
    {
        using var gate = new Gate();
        _bench.AlphaScript.OnInitialize = async (_, _) =>
        {
            await gate.PassAsync();
            if (how == "fails in its own way")
            {
                throw new Boom();
            }
        };
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        using var token = new CancellationTokenSource();
        Task<Alpha>[] waiters = [_bench.Alpha.GetAsync(_ada), _bench.Alpha.GetAsync(_ada, token.Token), _bench.Alpha.GetAsync(Users.Named("ada"))];
        await gate.Reached.Soon();

        var end = _bench.Host.EndAsync(_ada).AsTask();
        gate.Open();
        await Record.ExceptionAsync(() => end.Soon());

        foreach (var waiter in waiters)
        {
            await Assert.ThrowsAsync<ObjectDisposedException>(() => waiter.Soon());
        }

        Assert.Equal(1, _bench.AlphaScript.Disposals);
    }

    [Fact]
    public async Task The_last_lease_ends_an_initialisation_too()
    {
        _bench.AlphaScript.OnInitialize = (_, cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken);
        var lease = _bench.Host.Enter(_ada);
        var waiter = _bench.Alpha.GetAsync(_ada);
        await Patience.Until(() => _bench.AlphaScript.Initializations == 1);

        await lease.DisposeAsync().Soon();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiter.Soon());
        await Patience.Until(() => _bench.AlphaScript.Disposals == 1);
        Assert.Empty(_bench.Errors);
    }

    [Fact]
    public async Task The_hosts_end_ends_initialisations_too()
    {
        _bench.AlphaScript.OnInitialize = (_, cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken);
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var waiter = _bench.Outer.GetAsync(_ada);
        await Patience.Until(() => _bench.AlphaScript.Initializations == 1);

        await _bench.Host.DisposeAsync().Soon();

        Assert.Equal(1, _bench.AlphaScript.Disposals);
        Assert.Equal(0, _bench.OuterScript.Constructions);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiter.Soon());
    }

    [Fact]
    public async Task Who_waits_for_a_dependent_gets_it_too()
    {
        using var gate = new Gate();
        _bench.AlphaScript.OnInitialize = (_, _) => gate.PassAsync();
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var waiter = _bench.Outer.GetAsync(_ada);
        await gate.Reached.Soon();

        var end = _bench.Host.EndAsync(_ada).AsTask();
        gate.Open();
        await end.Soon();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiter.Soon());
        Assert.Equal(_bench.OuterScript.Constructions, _bench.OuterScript.Disposals);
        Assert.Equal(1, _bench.AlphaScript.Disposals);
    }

    [Fact]
    public async Task A_synchronous_construction_is_awaited_and_its_instance_never_handed_out()
    {
        using var gate = new Gate();
        _bench.DeltaScript.OnConstruct = _ => gate.Pass();
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var waiter = new Worker<Delta>(() => _bench.Delta.Get(_ada));
        await gate.Reached.Soon();
        var second = new Worker<Delta>(() => _bench.Delta.Get(_ada));
        await Patience.Until(() => second.IsBlocked);

        var end = _bench.Host.EndAsync(_ada).AsTask();
        Assert.False(end.IsCompleted);
        gate.Open();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiter.Result.Soon());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => second.Result.Soon());
        await end.Soon();
        Assert.Equal(1, _bench.DeltaScript.Disposals);
    }

    [Fact]
    public async Task What_was_complete_is_disposed_after_what_was_being_initialised()
    {
        using var gate = new Gate();
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        _bench.Delta.Get(_ada);
        _bench.AlphaScript.OnInitialize = (_, _) => gate.PassAsync();
        var waiter = _bench.Alpha.GetAsync(_ada);
        await gate.Reached.Soon();

        var end = _bench.Host.EndAsync(_ada).AsTask();
        Assert.Equal(0, _bench.DeltaScript.Disposals);
        gate.Open();
        await end.Soon();

        Assert.Equal(["Alpha", "Delta"], _bench.Journal.Of(" disposed"));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiter.Soon());
    }

    [Fact]
    public async Task Other_users_initialisations_go_on()
    {
        using var gate = new Gate();
        _bench.AlphaScript.OnInitialize = (probe, cancellationToken) =>
            probe.User == _ada ? Task.Delay(Timeout.Infinite, cancellationToken) : gate.PassAsync();
        await using var ofAda = _bench.Host.Enter(_ada).Patiently();
        await using var ofBob = _bench.Host.Enter(Users.Named("bob")).Patiently();
        var ada = _bench.Alpha.GetAsync(_ada);
        var bob = _bench.Alpha.GetAsync(Users.Named("bob"));
        await gate.Reached.Soon();

        await _bench.Host.EndAsync(_ada).Soon();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => ada.Soon());
        Assert.False(bob.IsCompleted);
        gate.Open();
        Assert.True((await bob.Soon()).IsInitialized);
    }

    [Fact]
    public async Task A_cancellation_callback_that_throws_keeps_nothing_alive()
    {
        _bench.AlphaScript.OnInitialize = async (_, cancellationToken) =>
        {
            cancellationToken.Register(() => throw new Boom("from a cancellation callback"));
            await Task.Delay(Timeout.Infinite, cancellationToken);
        };
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var waiter = _bench.Alpha.GetAsync(_ada);
        await Patience.Until(() => _bench.AlphaScript.Initializations == 1);

        await Record.ExceptionAsync(() => _bench.Host.EndAsync(_ada).Soon());

        Assert.Equal(1, _bench.AlphaScript.Disposals);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiter.Soon());
    }
}
