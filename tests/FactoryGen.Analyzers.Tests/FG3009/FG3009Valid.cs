using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG3009;

public sealed class FG3009Valid
{
    [Fact]
    public Task An_object_of_the_same() => Members.IsFineAsync("""
        object Make(UserContext user) => new Handler(user, sockets.Get(user));
        """, """
        public sealed record Handler(UserContext User, ISocket Socket);
        """);

    [Fact]
    public Task A_call_about_two() => Members.IsFineAsync("""
        int Between(UserContext alice, UserContext bob) => Room.Between(sockets.Get(alice), bob) + Room.Between(sockets.Get(bob), alice);
        """, """
        public static class Room
        {
            public static int Between(ISocket socket, UserContext other) => socket.Count + other.UserId.Length;
        }
        """);

    [Fact]
    public Task The_key_of_the_same() => Members.IsFineAsync("""
        private readonly Dictionary<string, ISocket> _all = [];

        void Use(UserContext alice, UserContext bob)
        {
            _all[bob.UserId] = sockets.Get(bob);
            _all[alice.UserId] = sockets.Get(alice);
        }
        """);

    [Fact]
    public Task Both() => Members.IsFineAsync("""
        object Make(UserContext alice, UserContext bob) => new Pair(sockets.Get(alice), sockets.Get(bob));
        """, """
        public sealed record Pair(ISocket Left, ISocket Right);
        """);

    [Fact]
    public Task An_object_about_two() => Members.IsFineAsync("""
        object Make(UserContext alice, UserContext bob) => new Meeting(alice, sockets.Get(alice), bob, sockets.Get(bob));
        """, """
        public sealed record Meeting(UserContext First, ISocket Ours, UserContext Second, ISocket Theirs);
        """);

    [Fact]
    public Task Set_on_what_belongs_to_the_same() => Members.IsFineAsync("""
        private readonly Dictionary<string, Desk> _all = [];

        void Use(UserContext alice) => _all[alice.UserId].Socket = sockets.Get(alice);
        """, """
        public sealed class Desk
        {
            public ISocket? Socket { get; set; }
        }
        """);
}
