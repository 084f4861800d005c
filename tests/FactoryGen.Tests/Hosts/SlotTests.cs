using FactoryGen.CompilerServices;

namespace FactoryGen.Tests.Hosts;

/// <summary>What generated code calls says so when it is called in a wrong way: a generator's mistake shall not look like a user's.</summary>
public sealed class SlotTests : IAsyncDisposable
{
    private readonly ScopeHost<UserContext> _host = new();
    private readonly UserContext _ada = Users.Named("ada");

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public void A_synchronous_slot_demands_everything()
    {
        Assert.Throws<ArgumentNullException>("scopes", () => new ScopedSlot<UserContext, object>(null!, this, typeof(object), static _ => new object()));
        Assert.Throws<ArgumentNullException>("factory", () => new ScopedSlot<UserContext, object>(_host, null!, typeof(object), static _ => new object()));
        Assert.Throws<ArgumentNullException>("implementation", () => new ScopedSlot<UserContext, object>(_host, this, null!, static _ => new object()));
        Assert.Throws<ArgumentNullException>("create", () => new ScopedSlot<UserContext, object>(_host, this, typeof(object), null!));
    }

    [Fact]
    public void An_asynchronous_slot_demands_everything()
    {
        Assert.Throws<ArgumentNullException>("scopes", () => new AsyncScopedSlot<UserContext, object>(null!, this, typeof(object), static (_, _) => Task.FromResult(new object())));
        Assert.Throws<ArgumentNullException>("factory", () => new AsyncScopedSlot<UserContext, object>(_host, null!, typeof(object), static (_, _) => Task.FromResult(new object())));
        Assert.Throws<ArgumentNullException>("implementation", () => new AsyncScopedSlot<UserContext, object>(_host, this, null!, static (_, _) => Task.FromResult(new object())));
        Assert.Throws<ArgumentNullException>("create", () => new AsyncScopedSlot<UserContext, object>(_host, this, typeof(object), null!));
    }

    [Fact]
    public async Task A_creation_that_returns_null_fails()
    {
        var synchronous = new ScopedSlot<UserContext, Delta>(_host, new object(), typeof(Delta), static _ => null!);
        var asynchronous = new AsyncScopedSlot<UserContext, Alpha>(_host, new object(), typeof(Alpha), static (_, _) => Task.FromResult<Alpha>(null!));
        await using var lease = _host.Enter(_ada).Patiently();

        Assert.Equal("The creation of Delta returned null.", Assert.Throws<InvalidOperationException>(() => synchronous.Get(_ada, ((IScopeContext)_ada).Link)).Message);
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => asynchronous.GetAsync(_ada, ((IScopeContext)_ada).Link, CancellationToken.None).Soon());
        Assert.Equal("The creation of Alpha returned null.", failure.Message);
    }

    [Fact]
    public async Task A_dependency_without_a_factory_is_refused()
    {
        var synchronous = new ScopedSlot<UserContext, object>(_host, new object(), typeof(Delta), static scope => scope.Get<object>(null!));
        var asynchronous = new AsyncScopedSlot<UserContext, object>(_host, new object(), typeof(Alpha), static (scope, _) => scope.GetAsync<object>(null!));
        await using var lease = _host.Enter(_ada).Patiently();

        Assert.Throws<ArgumentNullException>("factory", () => synchronous.Get(_ada, ((IScopeContext)_ada).Link));
        await Assert.ThrowsAsync<ArgumentNullException>("factory", () => asynchronous.GetAsync(_ada, ((IScopeContext)_ada).Link, CancellationToken.None).Soon());
    }

    [Fact]
    public void A_registration_demands_a_container() =>
        Assert.Throws<ArgumentNullException>("services", () => ScopeHostRegistration.Create<UserContext>(null!));

    [Fact]
    public async Task Links_never_differ()
    {
        await using var lease = _host.Enter(_ada).Patiently();
        ScopeLink entered = ((IScopeContext)_ada).Link, none = default;

        Assert.True(entered == none);
        Assert.False(entered != none);
        Assert.False(none.Equals(new object()));
    }
}
