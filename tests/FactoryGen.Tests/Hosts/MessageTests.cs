using FactoryGen.CompilerServices;

namespace FactoryGen.Tests.Hosts;

/// <summary>What exceptions say: what is wrong, in the user's own names, and what to do.</summary>
public sealed class MessageTests
{
    private readonly Bench _bench = new();
    private readonly UserContext _ada = Users.Named("ada");

    [Fact]
    public async Task A_circle_starts_with_who_closed_it_and_says_how_to_open_it()
    {
        _bench.AlphaScript.OnInitialize = async (probe, token) => await _bench.Beta.GetAsync(probe.User, token);
        _bench.BetaScript.OnInitialize = async (probe, token) => await _bench.Alpha.GetAsync(probe.User, token);
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        var circle = await Assert.ThrowsAsync<InvalidOperationException>(() => _bench.Alpha.GetAsync(_ada).Soon());

        Assert.Equal(
            "The creation of Beta asks for itself: Beta → Alpha → Beta. Each waits for the next, so none could ever complete. "
            + "Ask for the other instance after the construction, or move what both need into a service of its own.",
            circle.Message);
    }

    [Fact]
    public void A_key_that_is_none_is_described()
    {
        AssertFlaw("null", (string?)null);
        AssertFlaw("an empty string", "");
        AssertFlaw("white space", "\t");
        AssertFlaw("Guid.Empty", Guid.Empty);
        AssertFlaw("a tuple whose element 1 is null", ((string?)null, 1));
        AssertFlaw("a tuple whose element 2 is white space", ("a", " "));
        AssertFlaw("a tuple whose element 2 is a tuple whose element 3 is an empty string", (0, ("a", "b", "")));

        static void AssertFlaw<T>(string flaw, T key) => Assert.StartsWith(
            $"The key is {flaw}: it can't tell one user from another, and there is no shared scope to fall back to.",
            Assert.Throws<ArgumentException>(() => ScopeKey.Part(key, "The key")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_waited_when_the_scope_ended_is_told_for_what_and_why_it_failed()
    {
        var boom = new Boom();
        using var gate = new Gate();
        _bench.AlphaScript.OnInitialize = async (_, _) =>
        {
            await gate.PassAsync();
            throw boom;
        };
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var waiter = _bench.Alpha.GetAsync(_ada);
        await gate.Reached.Soon();

        var end = _bench.Host.EndAsync(_ada).AsTask();
        gate.Open();
        var ended = await Assert.ThrowsAsync<ObjectDisposedException>(() => waiter.Soon());
        await end.Soon();

        Assert.Equal("The scope ended while its Alpha was being created, or before it could be handed out.", ended.Message);
        Assert.Same(boom, ended.InnerException);
    }

    [Fact]
    public async Task Who_waited_when_the_scope_ended_and_nothing_failed_is_told_for_what()
    {
        using var gate = new Gate();
        _bench.AlphaScript.OnInitialize = async (_, _) => await gate.PassAsync();
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var waiter = _bench.Alpha.GetAsync(_ada);
        await gate.Reached.Soon();

        var end = _bench.Host.EndAsync(_ada).AsTask();
        gate.Open();
        var ended = await Assert.ThrowsAsync<ObjectDisposedException>(() => waiter.Soon());
        await end.Soon();

        Assert.Equal("Alpha", ended.ObjectName);
        Assert.StartsWith("The scope ended while its Alpha was being created, or before it could be handed out.", ended.Message, StringComparison.Ordinal);
        Assert.Null(ended.InnerException);
    }

    [Fact]
    public async Task A_creator_that_hands_out_one_instance_twice_is_named()
    {
        var shared = new object();
        var factory = new CraftedFactory<UserContext, object>(_bench.Host, _ => shared);
        await using var ofAda = _bench.Host.Enter(_ada).Patiently();
        await using var ofBob = _bench.Host.Enter(Users.Named("bob")).Patiently();
        factory.Get(_ada);

        Assert.Equal(
            "Object.Create returned an instance that another scope has already: two users would share it. It must return a new instance for every call.",
            Assert.Throws<InvalidOperationException>(() => factory.Get(Users.Named("bob"))).Message);
    }

    [Fact]
    public async Task Who_asks_without_a_lease_is_told_to_enter_and_of_an_ended_host_that_it_has_ended()
    {
        Assert.Equal(
            "There is no Delta for this UserContext: nobody holds a lease of its scope. Enter it first, 'await using var lease = scopes.Enter(context);', and ask while the lease is held.",
            Assert.Throws<ScopeNotEnteredException>(() => _bench.Delta.Get(_ada)).Message);
        Assert.Equal(
            "DeltaFactory can't be found: this UserContext was not entered, or its scope has ended. Enter it first: 'await using var lease = scopes.Enter(context);'.",
            Assert.Throws<ScopeNotEnteredException>(() => ScopeHost.FactoryFor<DeltaFactory>(_ada)).Message);

        await _bench.Host.DisposeAsync().Soon();
        Assert.Throws<ObjectDisposedException>(() => _bench.Delta.Get(_ada));
    }

    [Fact]
    public void A_context_type_that_nobody_told_about_is_named_with_the_three_ways_to_tell()
    {
        Assert.Equal(
            "What separates one Version from another is unknown. Put [ScopeContext] on it and [ScopeKey] on its key; if a [ScopeKey] method says it, the assembly of that method hasn't been used yet. "
            + "Or give the key yourself: ScopeHost.Create<Version, …>(keyOf).",
            Assert.Throws<InvalidOperationException>(() => new ScopeHost<Version>().Enter(new Version())).Message);
        Assert.StartsWith(
            "The scope key of this Version is an empty string",
            Assert.Throws<ArgumentException>(() => ScopeHost.Create<Version, string>(static _ => "").Enter(new Version())).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_that_means_nothing_is_refused_with_what_would()
    {
        var options = new ScopeHostOptions();

        AssertRefused("LingerTime can't be negative.", () => options.LingerTime = TimeSpan.FromTicks(-2));
        AssertRefused("MaxScopes must be at least 1, or null for no limit.", () => options.MaxScopes = 0);
        AssertRefused("DisposeTimeout must be positive and at most 49 days, or infinite.", () => options.DisposeTimeout = TimeSpan.Zero);
        AssertRefused("LegacyIdleTime must be positive or infinite, or null", () => options.LegacyIdleTime = TimeSpan.Zero);
        options.LingerTime = TimeSpan.FromSeconds(1);
        options.LingerTime = TimeSpan.Zero;
        Assert.Equal(TimeSpan.Zero, options.LingerTime);

        static void AssertRefused(string text, Action set) => Assert.StartsWith(text, Assert.Throws<ArgumentOutOfRangeException>(set).Message, StringComparison.Ordinal);
    }
}
