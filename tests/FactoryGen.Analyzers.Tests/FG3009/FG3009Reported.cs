using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG3009;

public sealed class FG3009Reported
{
    [Fact]
    public Task An_object_of_another() => Members.ReportsAsync("""
        object Make(UserContext alice, UserContext bob) => new Handler(bob, {|FG3009:sockets.Get(alice)|});
        """, """
        public sealed record Handler(UserContext User, ISocket Socket);
        """);

    [Fact]
    public Task Through_a_local() => Members.ReportsAsync("""
        object Make(UserContext alice, UserContext bob)
        {
            var socket = sockets.Get(alice);
            return new Handler(bob, {|FG3009:socket|});
        }
        """, """
        public sealed record Handler(UserContext User, ISocket Socket);
        """);

    [Fact]
    public Task The_key_of_another() => Members.ReportsAsync("""
        private readonly Dictionary<string, ISocket> _all = [];

        void Use(UserContext alice, UserContext bob) => {|FG3009:_all[bob.UserId] = sockets.Get(alice)|};
        """);

    [Fact]
    public Task Added_under_the_key_of_another() => Members.ReportsAsync("""
        private readonly Dictionary<UserContext, ISocket> _all = [];

        void Use(UserContext alice, UserContext bob) => {|FG3009:_all.Add(bob, sockets.Get(alice))|};
        """);

    [Fact]
    public Task Set_on_an_object_of_another() => Members.ReportsAsync("""
        object Make(UserContext alice, UserContext bob) => new Handler(bob) { Socket = {|FG3009:sockets.Get(alice)|} };
        """, """
        public sealed record Handler(UserContext User)
        {
            public ISocket? Socket { get; init; }
        }
        """);

    [Fact]
    public Task Set_on_what_belongs_to_another() => Members.ReportsAsync("""
        private readonly Dictionary<string, Desk> _all = [];

        void Use(UserContext alice, UserContext bob) => {|FG3009:_all[bob.UserId].Socket = sockets.Get(alice)|};
        """, """
        public sealed class Desk
        {
            public ISocket? Socket { get; set; }
        }
        """);
}
