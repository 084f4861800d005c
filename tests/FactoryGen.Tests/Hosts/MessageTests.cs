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
}
