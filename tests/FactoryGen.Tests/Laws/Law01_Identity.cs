using System.Globalization;

namespace FactoryGen.Tests.Laws;

/// <summary>
/// Same key in a live scope: the same instance. Different keys: never the same instance. Keys compare structurally and ordinally; nothing is
/// trimmed, case-folded, normalised, truncated or concatenated. An instance keeps the context it was created with.
/// </summary>
public sealed class Law01_Identity
{
    private readonly Bench _bench = new();

    [Fact]
    public async Task The_same_key_gets_the_same_synchronous_instance()
    {
        var ada = Users.Named("ada");
        await using var lease = _bench.Host.Enter(ada).Patiently();

        var instance = _bench.Delta.Get(ada);

        Assert.Same(instance, _bench.Delta.Get(ada));
        Assert.Same(instance, _bench.Delta.Get(Users.Named("ada")));
        Assert.Same(instance, _bench.Delta.Get(ada with { DisplayName = "another name" }));
        Assert.Equal(1, _bench.DeltaScript.Constructions);
    }

    [Fact]
    public async Task The_same_key_gets_the_same_asynchronous_instance_in_the_same_task()
    {
        var ada = Users.Named("ada");
        await using var lease = _bench.Host.Enter(ada).Patiently();

        var instance = await _bench.Alpha.GetAsync(ada).Soon();

        Assert.Same(instance, await _bench.Alpha.GetAsync(ada).Soon());
        Assert.Same(instance, await _bench.Alpha.GetAsync(Users.Named("ada")).Soon());
        Assert.Same(_bench.Alpha.GetAsync(ada), _bench.Alpha.GetAsync(ada));
        Assert.Equal(1, _bench.AlphaScript.Initializations);
    }

    [Fact]
    public async Task A_dependency_is_the_instance_of_the_same_scope()
    {
        var ada = Users.Named("ada");
        var bob = Users.Named("bob");
        await using var ofAda = _bench.Host.Enter(ada).Patiently();
        await using var ofBob = _bench.Host.Enter(bob).Patiently();

        var outer = await _bench.Outer.GetAsync(ada).Soon();

        Assert.Same(_bench.Delta.Get(ada), outer.Delta);
        Assert.Same(await _bench.Alpha.GetAsync(ada).Soon(), outer.Alpha);
        Assert.Same(_bench.Delta.Get(ada), _bench.SyncOuter.Get(ada).Delta);
        Assert.NotSame(_bench.Delta.Get(bob), outer.Delta);
        Assert.NotSame(await _bench.Alpha.GetAsync(bob).Soon(), outer.Alpha);
    }

    [Theory]
    [InlineData("ada", "Ada")]
    [InlineData("ada", " ada")]
    [InlineData("ada", "ada ")]
    [InlineData("ada", "ada\t")]
    [InlineData("ada", "ada\0")]
    [InlineData("ada", "ada\u200d")]
    [InlineData("user1", "user10")]
    [InlineData("1", "01")]
    [InlineData("a|b", "a;b")]
    [InlineData("a|b", "a_b")]
    [InlineData("a/b", "a\\b")]
    [InlineData("\u00e9", "e\u0301")]
    [InlineData("\u212b", "\u00c5")]
    [InlineData("stra\u00dfe", "strasse")]
    [InlineData("\uff41", "a")]
    [InlineData("null", "Null")]
    public async Task Keys_that_differ_in_any_character_are_different_users(string one, string other)
    {
        var first = Users.Named(one);
        var second = Users.Named(other);
        await using var ofFirst = _bench.Host.Enter(first).Patiently();
        await using var ofSecond = _bench.Host.Enter(second).Patiently();

        Assert.Equal(2, _bench.Host.ActiveScopes);
        Assert.NotSame(_bench.Delta.Get(first), _bench.Delta.Get(second));
        Assert.NotSame(await _bench.Alpha.GetAsync(first).Soon(), await _bench.Alpha.GetAsync(second).Soon());
        Assert.Equal(one, _bench.Delta.Get(first).User.UserId);
        Assert.Equal(other, _bench.Delta.Get(second).User.UserId);
        Assert.Equal(one, (await _bench.Alpha.GetAsync(first).Soon()).User.UserId);
        Assert.Equal(other, (await _bench.Alpha.GetAsync(second).Soon()).User.UserId);
    }

    [Theory]
    [InlineData(150)]
    [InlineData(100_000)]
    public async Task Long_keys_are_not_truncated(int length)
    {
        var first = Users.Named(new string('x', length) + "1");
        var second = Users.Named(new string('x', length) + "2");
        await using var ofFirst = _bench.Host.Enter(first).Patiently();
        await using var ofSecond = _bench.Host.Enter(second).Patiently();

        Assert.NotSame(_bench.Delta.Get(first), _bench.Delta.Get(second));
    }

    [Fact]
    public async Task The_culture_has_no_say()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
        string[] ids = ["i", "I", "\u0131", "\u0130"];
        foreach (var id in ids)
        {
            _bench.Host.Enter(Users.Named(id));
        }

        Assert.Equal(ids.Length, _bench.Host.ActiveScopes);
        Assert.Equal(ids.Length, ids.Select(id => _bench.Delta.Get(Users.Named(id))).Distinct().Count());
        await _bench.Host.DisposeAsync().Soon();
    }

    [Fact]
    public async Task Parts_of_a_composite_key_are_not_concatenated()
    {
        var host = new ScopeHost<TenantContext>();
        var factory = new CraftedFactory<TenantContext, object>(host, static _ => new object());
        TenantContext[] tenants = [new("a_b", "c"), new("a", "b_c"), new("a", "b"), new("b", "a"), new("ab", "c"), new("a", "bc"), new("a,b", "c"), new("a", "b,c")];
        foreach (var tenant in tenants)
        {
            host.Enter(tenant);
        }

        Assert.Equal(tenants.Length, host.ActiveScopes);
        Assert.Equal(tenants.Length, tenants.Select(factory.Get).Distinct().Count());
        Assert.Same(factory.Get(tenants[0]), factory.Get(new("a_b", "c")));
        await host.DisposeAsync().Soon();
    }

    [Fact]
    public async Task Keys_of_one_hash_code_are_told_apart()
    {
        var host = new ScopeHost<CollidingContext>();
        var factory = new CraftedFactory<CollidingContext, object>(host, static _ => new object());
        var contexts = Enumerable.Range(0, 50).Select(number => new CollidingContext(new(number))).ToArray();
        foreach (var context in contexts)
        {
            host.Enter(context);
        }

        Assert.Equal(contexts.Length, contexts.Select(factory.Get).Distinct().Count());
        Assert.Same(factory.Get(contexts[7]), factory.Get(new(new(7))));
        await host.DisposeAsync().Soon();
    }

    [Fact]
    public async Task An_instance_keeps_the_context_that_it_was_created_with()
    {
        var early = new UserContext("ada", "Ada Byron");
        var late = new UserContext("ada", "Ada Lovelace");
        await using var first = _bench.Host.Enter(early).Patiently();
        var sync = _bench.Delta.Get(early);
        var async = await _bench.Alpha.GetAsync(early).Soon();

        await using var second = _bench.Host.Enter(late).Patiently();

        Assert.Same(sync, _bench.Delta.Get(late));
        Assert.Same(async, await _bench.Alpha.GetAsync(late).Soon());
        Assert.Same(early, sync.User);
        Assert.Same(early, async.User);
        Assert.Same(early, first.Context);
        Assert.Same(late, second.Context);

        await _bench.Host.EndAsync(late).Soon();
        await using var third = _bench.Host.Enter(late).Patiently();
        Assert.Equal("Ada Lovelace", _bench.Delta.Get(late).User.DisplayName);
    }

    [Fact]
    public async Task A_creator_cannot_hand_one_object_to_two_users()
    {
        var shared = new object();
        var factory = new CraftedFactory<UserContext, object>(_bench.Host, _ => shared);
        var ada = Users.Named("ada");
        var bob = Users.Named("bob");
        await using var ofAda = _bench.Host.Enter(ada).Patiently();
        await using var ofBob = _bench.Host.Enter(bob).Patiently();

        Assert.Same(shared, factory.Get(ada));
        Assert.Throws<InvalidOperationException>(() => factory.Get(bob));
        Assert.Throws<InvalidOperationException>(() => factory.Get(bob));
        Assert.Same(shared, factory.Get(ada));
    }

    [Fact]
    public async Task An_asynchronous_creator_cannot_hand_one_object_to_two_users_and_what_is_refused_stays_the_others()
    {
        using var shared = new MemoryStream();
        var factory = new CraftedAsyncFactory<UserContext, MemoryStream>(_bench.Host, (_, _) => Task.FromResult<MemoryStream?>(shared));
        var ada = Users.Named("ada");
        var bob = Users.Named("bob");
        await using var ofAda = _bench.Host.Enter(ada).Patiently();
        var ofBob = _bench.Host.Enter(bob);

        Assert.Same(shared, await factory.GetAsync(ada).Soon());
        await Assert.ThrowsAsync<InvalidOperationException>(() => factory.GetAsync(bob).Soon());
        await ofBob.DisposeAsync();
        await _bench.Host.EndAsync(bob).Soon();

        Assert.True(shared.CanWrite, "bob's failed creation disposed of what belongs to ada");
    }

    [Fact]
    public async Task Two_hosts_have_two_instances_for_one_key()
    {
        var other = new Bench();
        var ada = Users.Named("ada");
        await using var here = _bench.Host.Enter(ada).Patiently();
        await using var there = other.Host.Enter(ada).Patiently();

        Assert.NotSame(_bench.Delta.Get(ada), other.Delta.Get(ada));
        Assert.NotSame(await _bench.Alpha.GetAsync(ada).Soon(), await other.Alpha.GetAsync(ada).Soon());
    }
}
