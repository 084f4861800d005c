namespace FactoryGen.Tests.Laws;

/// <summary>
/// Null context: <see cref="ArgumentNullException"/>. A key, or part of one, that is null, an empty or white string, or <c>Guid.Empty</c>:
/// <see cref="ArgumentException"/>. There is no fallback. (Other value types have no empty value: 0 is a key.)
/// </summary>
public sealed class Law09_NoKeyNoScope
{
    private readonly Bench _bench = new();

    public static TheoryData<string?> Empty => [(string?)null, "", " ", "   ", "\t", "\r\n", "\u00a0", "\u2003\u3000"];

    [Fact]
    public async Task A_null_context_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => _bench.Host.Enter(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _bench.Host.EndAsync(null!).Soon());
        Assert.Throws<ArgumentNullException>(() => _bench.Delta.Get(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _bench.Alpha.GetAsync(null!).Soon());
        Assert.Throws<ArgumentNullException>(() => ScopeHost.FactoryFor<AlphaFactory>(null!));
    }

    [Theory]
    [MemberData(nameof(Empty))]
    public async Task An_empty_key_is_refused_everywhere(string? id)
    {
        var nobody = Users.Named(id!);
        await using var somebody = _bench.Host.Enter(Users.Named("ada")).Patiently();

        Assert.Throws<ArgumentException>(() => _bench.Host.Enter(nobody));
        await Assert.ThrowsAsync<ArgumentException>(() => _bench.Host.EndAsync(nobody).Soon());
        Assert.Throws<ArgumentException>(() => _bench.Delta.Get(nobody));
        await Assert.ThrowsAsync<ArgumentException>(() => _bench.Alpha.GetAsync(nobody).Soon());
        Assert.Equal(1, _bench.Host.ActiveScopes);
        Assert.Equal(0, _bench.DeltaScript.Constructions);
        Assert.Equal(0, _bench.AlphaScript.Constructions);
    }

    [Fact]
    public void The_refusal_names_the_key()
    {
        var refusal = Assert.Throws<ArgumentException>(() => _bench.Host.Enter(Users.Named("")));

        Assert.Contains("UserContext.UserId", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Empty))]
    public void An_empty_part_of_a_composite_key_is_refused(string? part)
    {
        var host = new ScopeHost<TenantContext>();

        Assert.Throws<ArgumentException>(() => host.Enter(new(part!, "ada")));
        Assert.Throws<ArgumentException>(() => host.Enter(new("acme", part!)));
        Assert.Throws<ArgumentException>(() => host.Enter(new(part!, part!)));
        Assert.Equal(0, host.ActiveScopes);
    }

    [Theory]
    [MemberData(nameof(Empty))]
    public void An_empty_part_of_a_wrapped_key_is_refused(string? part)
    {
        var host = new ScopeHost<BadgeContext>();

        Assert.Throws<ArgumentException>(() => host.Enter(new(new BadgeNumber(part!))));
        Assert.Throws<ArgumentException>(() => host.Enter(new(default(BadgeNumber))));
        Assert.Equal(0, host.ActiveScopes);
    }

    [Fact]
    public void An_empty_or_missing_Guid_is_refused()
    {
        var host = new ScopeHost<SessionContext>();

        Assert.Throws<ArgumentException>(() => host.Enter(new(Guid.Empty)));
        Assert.Throws<ArgumentException>(() => host.Enter(new(null)));
        Assert.Equal(0, host.ActiveScopes);
    }

    [Fact]
    public async Task Zero_is_a_key()
    {
        var host = new ScopeHost<OrderContext>();
        var factory = new CraftedFactory<OrderContext, object>(host, static _ => new object());
        await using var zero = host.Enter(new(0)).Patiently();
        await using var one = host.Enter(new(1)).Patiently();

        Assert.Same(factory.Get(new(0)), factory.Get(new(0)));
        Assert.NotSame(factory.Get(new(0)), factory.Get(new(1)));
    }

    [Theory]
    [MemberData(nameof(Empty))]
    public void What_a_key_function_returns_is_checked_too(string? key)
    {
        var host = ScopeHost.Create<Uri, string>(_ => key!);
        var factory = new ForeignFactory<Uri, object>(host, static _ => new object());

        Assert.Throws<ArgumentException>(() => host.Enter(new Uri("https://example.com")));
        Assert.Throws<ArgumentException>(() => factory.Get(new Uri("https://example.com")));
        Assert.Equal(0, host.ActiveScopes);
    }

    [Fact]
    public void Tuples_and_Guids_that_a_key_function_returns_are_checked_too()
    {
        var example = new Uri("https://example.com");

        Assert.Throws<ArgumentException>(() => ScopeHost.Create<Uri, Guid>(_ => Guid.Empty).Enter(example));
        Assert.Throws<ArgumentException>(() => ScopeHost.Create<Uri, (string, string)>(_ => ("a", "")).Enter(example));
        Assert.Throws<ArgumentException>(() => ScopeHost.Create<Uri, (string, Guid)>(_ => ("a", Guid.Empty)).Enter(example));
        Assert.Throws<ArgumentException>(() => ScopeHost.Create<Uri, (int, (string, string))>(_ => (0, ("a", " "))).Enter(example));
        Assert.NotNull(ScopeHost.Create<Uri, (int, string)>(_ => (0, "a")).Enter(example));
    }

    [Fact]
    public void What_a_key_function_throws_is_thrown()
    {
        var boom = new Boom();
        var host = ScopeHost.Create<Uri, string>(_ => throw boom);

        Assert.Same(boom, Assert.Throws<Boom>(() => host.Enter(new Uri("https://example.com"))));
        Assert.Equal(0, host.ActiveScopes);
    }

    [Fact]
    public async Task A_key_function_may_find_none_and_says_so_with_its_type()
    {
        await using var host = HostOf(static (Version version) => version.Major == 0 ? null : version.ToString());

        Assert.Throws<ArgumentException>(() => host.Enter(new Version()));
        await using var lease = host.Enter(new Version(1, 0)).Patiently();
        Assert.Equal(1, host.ActiveScopes);

        // No constraint that the contract doesn't name: code that is generic itself needs none either.
        static ScopeHost<T> HostOf<T>(Func<T, string?> keyOf) => ScopeHost.Create<T, string?>(keyOf);
    }
}
