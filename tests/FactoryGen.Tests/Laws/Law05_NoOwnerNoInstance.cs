namespace FactoryGen.Tests.Laws;

/// <summary>
/// <c>Get</c> for a key without a live lease, a lingering one too, throws <see cref="ScopeNotEnteredException"/>. A lease belongs to the key:
/// any equal context reaches its scope. Disposing a lease twice, or one of a scope that has ended, does nothing.
/// </summary>
public sealed class Law05_NoOwnerNoInstance
{
    private readonly Bench _bench = new();
    private readonly UserContext _ada = Users.Named("ada");

    [Fact]
    public async Task A_key_that_nobody_entered_has_no_instance()
    {
        await using var other = _bench.Host.Enter(Users.Named("bob")).Patiently();

        await AssertNotEntered(_ada);
        Assert.Equal(0, _bench.DeltaScript.Constructions);
        Assert.Equal(0, _bench.AlphaScript.Constructions);
        Assert.Equal(1, _bench.Host.ActiveScopes);
        Assert.IsAssignableFrom<InvalidOperationException>(new ScopeNotEnteredException());
    }

    [Fact]
    public async Task After_the_last_lease_there_is_no_instance()
    {
        var lease = _bench.Host.Enter(_ada);
        _bench.Delta.Get(_ada);
        await _bench.Alpha.GetAsync(_ada).Soon();

        await lease.DisposeAsync().Soon();

        await AssertNotEntered(_ada);
        await AssertNotEntered(Users.Named("ada"));
        Assert.Equal(0, _bench.Host.ActiveScopes);
    }

    [Fact]
    public async Task A_lingering_scope_has_no_instance_for_anybody()
    {
        var bench = new Bench(options => options.LingerTime = TimeSpan.FromMinutes(5));
        var lease = bench.Host.Enter(_ada);
        var delta = bench.Delta.Get(_ada);
        var alpha = await bench.Alpha.GetAsync(_ada).Soon();

        await lease.DisposeAsync().Soon();

        Assert.Throws<ScopeNotEnteredException>(() => bench.Delta.Get(_ada));
        Assert.Throws<ScopeNotEnteredException>(() => bench.Delta.Get(Users.Named("ada")));
        Assert.Throws<ScopeNotEnteredException>(() => bench.Delta.Get(_ada with { DisplayName = "a copy" }));
        await Assert.ThrowsAsync<ScopeNotEnteredException>(() => bench.Alpha.GetAsync(_ada));
        await Assert.ThrowsAsync<ScopeNotEnteredException>(() => bench.Alpha.GetAsync(Users.Named("ada")));
        await Assert.ThrowsAsync<ScopeNotEnteredException>(() => bench.Beta.GetAsync(_ada));
        Assert.Equal(1, bench.Host.ActiveScopes);

        await using var again = bench.Host.Enter(Users.Named("ada")).Patiently();
        Assert.Same(delta, bench.Delta.Get(_ada));
        Assert.Same(alpha, await bench.Alpha.GetAsync(_ada).Soon());
        Assert.False(alpha.IsDisposed);
    }

    [Fact]
    public async Task Any_equal_context_reaches_the_scope_and_whoever_leaves_last_ends_it()
    {
        var equal = Users.Named("ada");
        var first = _bench.Host.Enter(_ada);
        var second = _bench.Host.Enter(equal);
        var instance = _bench.Delta.Get(Users.Named("ada"));

        await first.DisposeAsync().Soon();

        Assert.Equal(1, _bench.Host.ActiveScopes);
        Assert.Same(instance, _bench.Delta.Get(_ada));
        Assert.Same(instance, _bench.Delta.Get(equal));
        Assert.False(instance.IsDisposed);

        await second.DisposeAsync().Soon();
        await AssertNotEntered(_ada);
        await AssertNotEntered(equal);
    }

    [Fact]
    public async Task A_context_that_was_entered_twice_reaches_the_scope_until_its_second_lease_is_gone_too()
    {
        var joined = Users.Named("ada");
        var opener = _bench.Host.Enter(_ada);
        var first = _bench.Host.Enter(joined);
        var second = _bench.Host.Enter(joined);
        await opener.DisposeAsync().Soon();
        var instance = _bench.Delta.Get(joined);

        await first.DisposeAsync().Soon();
        Assert.Same(instance, _bench.Delta.Get(joined));
        Assert.Same(instance, _bench.Delta.Get(_ada));

        await second.DisposeAsync().Soon();
        await AssertNotEntered(joined);
        await AssertNotEntered(_ada);
    }

    [Fact]
    public async Task A_context_that_was_entered_in_one_scope_reaches_the_next_of_its_key()
    {
        var first = _bench.Host.Enter(_ada);
        var old = _bench.Delta.Get(_ada);
        await first.DisposeAsync().Soon();

        await using var second = _bench.Host.Enter(Users.Named("ada")).Patiently();

        var fresh = _bench.Delta.Get(_ada);
        Assert.NotSame(old, fresh);
        Assert.Same(fresh, _bench.Delta.Get(Users.Named("ada")));
    }

    [Fact]
    public async Task Disposing_a_lease_twice_takes_nothing_from_others()
    {
        var first = _bench.Host.Enter(_ada);
        await using var second = _bench.Host.Enter(_ada).Patiently();
        var instance = _bench.Delta.Get(_ada);

        await first.DisposeAsync().Soon();
        await first.DisposeAsync().Soon();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(async () => await first.DisposeAsync()))).Soon();

        Assert.Same(instance, _bench.Delta.Get(_ada));
        Assert.False(instance.IsDisposed);
    }

    [Fact]
    public async Task Disposing_a_lease_of_a_scope_that_has_ended_takes_nothing_from_the_next()
    {
        var old = _bench.Host.Enter(_ada);
        _bench.Delta.Get(_ada);
        await _bench.Host.EndAsync(_ada).Soon();
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var fresh = _bench.Delta.Get(_ada);

        await old.DisposeAsync().Soon();
        await old.DisposeAsync().Soon();

        Assert.Same(fresh, _bench.Delta.Get(_ada));
        Assert.Equal(1, _bench.DeltaScript.Disposals);
        Assert.Equal(1, _bench.Host.ActiveScopes);
    }

    [Fact]
    public async Task Disposing_a_lease_after_the_hosts_end_does_nothing()
    {
        var lease = _bench.Host.Enter(_ada);
        _bench.Delta.Get(_ada);
        await _bench.Host.DisposeAsync().Soon();

        await lease.DisposeAsync().Soon();

        Assert.Equal(1, _bench.DeltaScript.Disposals);
    }

    [Fact]
    public async Task Ending_a_scope_ends_it_for_everybody_who_holds_a_lease()
    {
        await using var first = _bench.Host.Enter(_ada).Patiently();
        await using var second = _bench.Host.Enter(Users.Named("ada")).Patiently();
        var instance = _bench.Delta.Get(_ada);

        await _bench.Host.EndAsync(Users.Named("ada")).Soon();

        Assert.True(instance.IsDisposed);
        await AssertNotEntered(_ada);
    }

    [Fact]
    public async Task After_the_hosts_end_nothing_can_be_entered_or_got()
    {
        var lease = _bench.Host.Enter(_ada);
        _bench.Delta.Get(_ada);
        await _bench.Host.DisposeAsync().Soon();

        Assert.Throws<ObjectDisposedException>(() => _bench.Host.Enter(_ada));
        Assert.Throws<ObjectDisposedException>(() => _bench.Host.Enter(Users.Named("bob")));
        Assert.ThrowsAny<InvalidOperationException>(() => _bench.Delta.Get(_ada));
        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => _bench.Alpha.GetAsync(_ada));
        Assert.Equal(0, _bench.Host.ActiveScopes);
        await lease.DisposeAsync();
    }

    private async Task AssertNotEntered(UserContext context)
    {
        Assert.Throws<ScopeNotEnteredException>(() => _bench.Delta.Get(context));
        await Assert.ThrowsAsync<ScopeNotEnteredException>(() => _bench.Alpha.GetAsync(context).Soon());
    }
}
