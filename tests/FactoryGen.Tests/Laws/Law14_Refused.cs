using System.Runtime.CompilerServices;

namespace FactoryGen.Tests.Laws;

/// <summary>Nothing stays behind of those either who were never let in: or a flood of refused users would fill the host.</summary>
public sealed class Law14_Refused
{
    [Fact]
    public async Task Who_was_refused_for_want_of_room_leaves_nothing()
    {
        var bench = new Bench(static options => options.MaxScopes = 1);
        await using var lease = bench.Host.Enter(Users.Named("ada")).Patiently();

        await Patience.UntilCollected(Refuse(bench));

        GC.KeepAlive(bench);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Remains[] Refuse(Bench bench)
    {
        var bob = Users.Named(new string("bob".AsSpan()));
        Assert.Throws<ScopeLimitExceededException>(() => bench.Host.Enter(bob));
        return [new("the key", bob.UserId), new("the context", bob)];
    }
}
