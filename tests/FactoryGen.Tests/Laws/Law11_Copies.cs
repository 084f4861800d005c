using System.Text.Json;

namespace FactoryGen.Tests.Laws;

/// <summary>
/// <c>user with { UserId = "b" }</c> never reaches a's scope. What the generator adds to a context type changes neither its equality (equal
/// contexts keep equal hashes), <c>ToString</c>, serialisation nor deconstruction.
/// </summary>
public sealed class Law11_Copies
{
    private readonly Bench _bench = new();
    private readonly UserContext _ada = Users.Named("ada");

    [Fact]
    public async Task A_copy_with_another_key_reaches_nothing_until_it_is_entered_itself()
    {
        await using var ofAda = _bench.Host.Enter(_ada).Patiently();
        var alpha = await _bench.Alpha.GetAsync(_ada).Soon();
        var delta = _bench.Delta.Get(_ada);
        var bob = _ada with { UserId = "bob" };

        Assert.Throws<ScopeNotEnteredException>(() => _bench.Delta.Get(bob));
        await Assert.ThrowsAsync<ScopeNotEnteredException>(() => _bench.Alpha.GetAsync(bob).Soon());
        Assert.Throws<ScopeNotEnteredException>(() => ScopeHost.FactoryFor<DeltaFactory>(bob));

        await using var ofBob = _bench.Host.Enter(bob).Patiently();
        Assert.NotSame(delta, _bench.Delta.Get(bob));
        Assert.NotSame(alpha, await _bench.Alpha.GetAsync(bob).Soon());
        Assert.Equal("bob", _bench.Delta.Get(bob).User.UserId);
        Assert.Same(delta, _bench.Delta.Get(_ada));
        Assert.Same(alpha, await _bench.Alpha.GetAsync(_ada).Soon());
    }

    [Fact]
    public async Task A_copy_of_a_context_that_joined_a_scope_reaches_nothing_either()
    {
        await using var first = _bench.Host.Enter(Users.Named("ada")).Patiently();
        await using var second = _bench.Host.Enter(_ada).Patiently();
        _bench.Delta.Get(_ada);
        var bob = _ada with { UserId = "bob" };
        var carol = bob with { UserId = "carol" };

        Assert.Throws<ScopeNotEnteredException>(() => _bench.Delta.Get(bob));
        Assert.Throws<ScopeNotEnteredException>(() => _bench.Delta.Get(carol));
        await using var ofCarol = _bench.Host.Enter(carol).Patiently();
        Assert.Equal("carol", _bench.Delta.Get(carol).User.UserId);
    }

    [Fact]
    public async Task Ending_a_copy_of_another_key_leaves_the_original_alone()
    {
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var instance = _bench.Delta.Get(_ada);
        var bob = _ada with { UserId = "bob" };

        await _bench.Host.EndAsync(bob).Soon();
        Assert.Same(instance, _bench.Delta.Get(_ada));

        var ofBob = _bench.Host.Enter(bob);
        await ofBob.DisposeAsync().Soon();
        Assert.Same(instance, _bench.Delta.Get(_ada));
        Assert.False(instance.IsDisposed);
    }

    [Fact]
    public async Task A_copy_of_the_same_key_reaches_the_same_scope_and_no_ended_one()
    {
        var lease = _bench.Host.Enter(_ada);
        var old = _bench.Delta.Get(_ada);
        var copy = _ada with { DisplayName = "a copy" };
        Assert.Same(old, _bench.Delta.Get(copy));

        await lease.DisposeAsync().Soon();
        Assert.Throws<ScopeNotEnteredException>(() => _bench.Delta.Get(copy));

        await using var next = _bench.Host.Enter(Users.Named("ada")).Patiently();
        Assert.NotSame(old, _bench.Delta.Get(copy));
        Assert.Same(_bench.Delta.Get(_ada), _bench.Delta.Get(copy));
    }

    [Fact]
    public async Task A_bitwise_copy_of_a_class_reaches_nothing()
    {
        var host = new ScopeHost<DeviceContext>();
        var factory = new CraftedFactory<DeviceContext, Tuple<string>>(host, context => Tuple.Create(context.DeviceId));
        var phone = new DeviceContext("phone");
        await using var ofPhone = host.Enter(phone).Patiently();
        Assert.Equal("phone", factory.Get(phone).Item1);

        var watch = phone.CopyFor("watch");
        Assert.Throws<ScopeNotEnteredException>(() => factory.Get(watch));
        await using var ofWatch = host.Enter(watch).Patiently();
        Assert.Equal("watch", factory.Get(watch).Item1);
        Assert.Equal("phone", factory.Get(phone).Item1);

        // A class is no record: what is equal is its key.
        Assert.Same(factory.Get(phone), factory.Get(new DeviceContext("phone")));
        Assert.Same(factory.Get(phone), factory.Get(phone.CopyFor("phone")));
    }

    [Fact]
    public async Task Entering_changes_neither_equality_nor_hash()
    {
        var before = _ada.GetHashCode();
        var never = Users.Named("ada");
        var set = new HashSet<UserContext> { _ada };

        await using var lease = _bench.Host.Enter(_ada).Patiently();
        _bench.Delta.Get(_ada);
        var other = new Bench();
        await using var elsewhere = other.Host.Enter(never with { }).Patiently();

        Assert.Equal(never, _ada);
        Assert.True(never == _ada);
        Assert.Equal(before, _ada.GetHashCode());
        Assert.Equal(never.GetHashCode(), _ada.GetHashCode());
        Assert.Contains(_ada, set);
        Assert.Contains(never, set);
        Assert.Equal(_ada, _ada with { });
    }

    [Fact]
    public async Task Entering_changes_neither_text_nor_serialisation_nor_deconstruction()
    {
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        _bench.Delta.Get(_ada);

        Assert.Equal("UserContext { UserId = ada, DisplayName = The user ada }", _ada.ToString());
        foreach (var options in new[] { new JsonSerializerOptions(), new JsonSerializerOptions { IncludeFields = true } })
        {
            var json = JsonSerializer.Serialize(_ada, options);
            Assert.Equal("""{"UserId":"ada","DisplayName":"The user ada"}""", json);
            Assert.Equal(_ada, JsonSerializer.Deserialize<UserContext>(json, options));
        }

        var (userId, displayName) = _ada;
        Assert.Equal(("ada", "The user ada"), (userId, displayName));
    }

    [Fact]
    public void A_link_is_equal_to_any_other()
    {
        ref var link = ref ((IScopeContext)_ada).Link;
        _bench.Host.Enter(_ada);
        CompilerServices.ScopeLink none = default;

        Assert.True(link.Equals(none));
        Assert.True(link.Equals((object)none));
        Assert.False(link.Equals("another type"));
        Assert.Equal(none.GetHashCode(), link.GetHashCode());
    }
}
