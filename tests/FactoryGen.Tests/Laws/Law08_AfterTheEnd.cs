namespace FactoryGen.Tests.Laws;

/// <summary>
/// After the end nobody is handed a disposed instance. A new <c>Enter</c> starts a fresh scope at once, also while the old one is still being
/// disposed; <c>EndAsync</c> and the host's end also await ends in progress. <c>ActiveScopes</c> and <c>MaxScopes</c> don't count what is ending.
/// </summary>
public sealed class Law08_AfterTheEnd
{
    private readonly Bench _bench = new();
    private readonly UserContext _ada = Users.Named("ada");

    [Fact]
    public async Task From_the_beginning_of_the_end_nobody_is_handed_the_instance()
    {
        using var gate = new Gate();
        _bench.AlphaScript.OnDispose = async _ => await gate.PassAsync();
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        await _bench.Alpha.GetAsync(_ada).Soon();
        _bench.Delta.Get(_ada);

        var end = _bench.Host.EndAsync(_ada).AsTask();

        Assert.Throws<ScopeNotEnteredException>(() => _bench.Delta.Get(_ada));
        Assert.Throws<ScopeNotEnteredException>(() => _bench.Delta.Get(Users.Named("ada")));
        await Assert.ThrowsAsync<ScopeNotEnteredException>(() => _bench.Alpha.GetAsync(_ada));
        Assert.Equal(0, _bench.Host.ActiveScopes);
        gate.Open();
        await end.Soon();
        Assert.Throws<ScopeNotEnteredException>(() => _bench.Delta.Get(_ada));
    }

    [Fact]
    public async Task A_fresh_scope_starts_at_once_while_the_old_one_is_being_disposed()
    {
        using var gate = new Gate();
        _bench.AlphaScript.OnDispose = async _ => await gate.PassAsync();
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var old = await _bench.Alpha.GetAsync(_ada).Soon();
        var end = _bench.Host.EndAsync(_ada).AsTask();
        await gate.Reached.Soon();

        await using var next = _bench.Host.Enter(_ada).Patiently();
        var fresh = await _bench.Alpha.GetAsync(_ada).Soon();

        Assert.NotSame(old, fresh);
        Assert.Same(fresh, await _bench.Alpha.GetAsync(Users.Named("ada")).Soon());
        Assert.Equal(1, _bench.Host.ActiveScopes);
        Assert.False(end.IsCompleted);
        gate.Open();
        await end.Soon();
        Assert.True(old.IsDisposed);
        Assert.False(fresh.IsDisposed);
        Assert.Same(fresh, await _bench.Alpha.GetAsync(_ada).Soon());
    }

    [Fact]
    public async Task A_fresh_scope_starts_at_once_while_the_old_one_is_still_initialising()
    {
        using var gate = new Gate();
        _bench.AlphaScript.OnInitialize = (_, _) => _bench.AlphaScript.Constructions == 1 ? gate.PassAsync() : Task.CompletedTask;
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var old = _bench.Alpha.GetAsync(_ada);
        await gate.Reached.Soon();
        var end = _bench.Host.EndAsync(_ada).AsTask();

        await using var next = _bench.Host.Enter(_ada).Patiently();
        var fresh = await _bench.Alpha.GetAsync(_ada).Soon();

        Assert.False(end.IsCompleted);
        gate.Open();
        await end.Soon();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => old.Soon());
        Assert.Equal(1, _bench.AlphaScript.Disposals);
        Assert.False(fresh.IsDisposed);
    }

    [Fact]
    public async Task EndAsync_awaits_an_end_that_a_lease_started()
    {
        using var gate = new Gate();
        _bench.AlphaScript.OnDispose = async _ => await gate.PassAsync();
        var lease = _bench.Host.Enter(_ada);
        await _bench.Alpha.GetAsync(_ada).Soon();
        var leaving = lease.DisposeAsync().AsTask();
        await gate.Reached.Soon();

        var end = _bench.Host.EndAsync(Users.Named("ada")).AsTask();
        var another = _bench.Host.EndAsync(_ada).AsTask();

        Assert.False(end.IsCompleted);
        Assert.False(another.IsCompleted);
        gate.Open();
        await Task.WhenAll(end, another, leaving).Soon();
        Assert.Equal(1, _bench.AlphaScript.Disposals);
    }

    [Fact]
    public async Task EndAsync_awaits_the_old_end_and_the_fresh_one()
    {
        using var old = new Gate();
        using var fresh = new Gate();
        _bench.AlphaScript.OnDispose = async _ => await (old.Reached.IsCompleted ? fresh : old).PassAsync();
        await using var first = _bench.Host.Enter(_ada).Patiently();
        await _bench.Alpha.GetAsync(_ada).Soon();
        var firstEnd = _bench.Host.EndAsync(_ada).AsTask();
        await old.Reached.Soon();
        await using var second = _bench.Host.Enter(_ada).Patiently();
        await _bench.Alpha.GetAsync(_ada).Soon();

        var secondEnd = _bench.Host.EndAsync(_ada).AsTask();
        await fresh.Reached.Soon();
        fresh.Open();
        await Patience.Until(() => _bench.AlphaScript.Disposals == 1);

        Assert.False(secondEnd.IsCompleted);
        old.Open();
        await Task.WhenAll(firstEnd, secondEnd).Soon();
        Assert.Equal(2, _bench.AlphaScript.Disposals);
    }

    [Fact]
    public async Task The_hosts_end_awaits_ends_in_progress()
    {
        using var gate = new Gate();
        _bench.AlphaScript.OnDispose = async _ => await gate.PassAsync();
        var lease = _bench.Host.Enter(_ada);
        await _bench.Alpha.GetAsync(_ada).Soon();
        var leaving = lease.DisposeAsync().AsTask();
        await gate.Reached.Soon();

        var end = _bench.Host.DisposeAsync().AsTask();
        var second = _bench.Host.DisposeAsync().AsTask();

        Assert.False(end.IsCompleted);
        Assert.False(second.IsCompleted);
        gate.Open();
        await Task.WhenAll(end, second, leaving).Soon();
        Assert.Equal(1, _bench.AlphaScript.Disposals);
    }

    [Fact]
    public async Task Ending_a_key_that_nobody_entered_does_nothing()
    {
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var instance = _bench.Delta.Get(_ada);

        await _bench.Host.EndAsync(Users.Named("bob")).Soon();

        Assert.Same(instance, _bench.Delta.Get(_ada));
        Assert.Equal(1, _bench.Host.ActiveScopes);
    }

    [Fact]
    public async Task Ending_one_user_leaves_the_others()
    {
        await using var ofAda = _bench.Host.Enter(_ada).Patiently();
        await using var ofBob = _bench.Host.Enter(Users.Named("bob")).Patiently();
        var bob = _bench.Delta.Get(Users.Named("bob"));
        _bench.Delta.Get(_ada);

        await _bench.Host.EndAsync(_ada).Soon();

        Assert.Same(bob, _bench.Delta.Get(Users.Named("bob")));
        Assert.False(bob.IsDisposed);
    }

    [Fact]
    public async Task What_is_ending_is_not_counted()
    {
        using var gate = new Gate();
        var bench = new Bench(options => options.MaxScopes = 1);
        bench.AlphaScript.OnDispose = async _ => await gate.PassAsync();
        var first = bench.Host.Enter(_ada);
        await bench.Alpha.GetAsync(_ada).Soon();
        Assert.Equal(1, bench.Host.ActiveScopes);
        var leaving = first.DisposeAsync().AsTask();
        await gate.Reached.Soon();

        Assert.Equal(0, bench.Host.ActiveScopes);
        await using var second = bench.Host.Enter(Users.Named("bob")).Patiently();
        Assert.Equal(1, bench.Host.ActiveScopes);
        gate.Open();
        await leaving.Soon();
        Assert.Equal(1, bench.Host.ActiveScopes);
    }

    [Fact]
    public async Task A_scope_without_instances_ends_like_any_other()
    {
        var lease = _bench.Host.Enter(_ada);
        Assert.Equal(1, _bench.Host.ActiveScopes);

        await lease.DisposeAsync().Soon();

        Assert.Equal(0, _bench.Host.ActiveScopes);
        await _bench.Host.EndAsync(_ada).Soon();
        await _bench.Host.DisposeAsync().Soon();
    }
}
