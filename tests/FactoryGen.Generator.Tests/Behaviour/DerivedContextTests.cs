namespace FactoryGen.Generator.Tests.Behaviour;

/// <summary>Keys that are inherited, and contexts that derive from contexts: a host tells scopes apart by the keys of its own context type.</summary>
public sealed class DerivedContextTests
{
    [Theory]
    [InlineData("partial")]
    [InlineData("")]
    public Task An_abstract_base_with_the_key(string partial) => CompiledTest.RunAsync($$"""
        public abstract record Identified([property: ScopeKey] string Id);
        [ScopeContext] public sealed {{partial}} record User(string Id, string Name) : Identified(Id);
        [ScopeContext] public sealed {{partial}} record Robot(string Id, [property: ScopeKey] int Serial) : Identified(Id);
        [ScopedFactory] public sealed class Desk(User user) { public User User => user; }
        [ScopedFactory] public sealed class Dock(Robot robot) { public Robot Robot => robot; }

        internal static class Program
        {
            internal static async Task Run()
            {
                await using var users = new ScopeHost<User>();
                await using var robots = new ScopeHost<Robot>();
                await using var user = users.Enter(new("a", "Ada"));
                await using var robot = robots.Enter(new("a", 1));
                var (desks, docks) = (new DeskFactory(users), new DockFactory(robots));
                Assert.Same(desks.Get(new("a", "Ada")), desks.Get(new("a", "renamed")));
                Assert.Equal(1, docks.Get(new("a", 1)).Robot.Serial);
                Assert.Throws<ScopeNotEnteredException>(() => docks.Get(new("a", 2)));
                Assert.Throws<ArgumentException>(() => robots.Enter(new(" ", 1)));
            }
        }
        """);

    [Theory]
    [InlineData("partial", "partial", true)]
    [InlineData("partial", "partial", false)]
    [InlineData("partial", "", true)]
    [InlineData("partial", "", false)]
    [InlineData("", "partial", true)]
    [InlineData("", "partial", false)]
    [InlineData("", "", true)]
    [InlineData("", "", false)]
    public Task A_context_that_derives_from_a_context_reaches_the_services_of_both(string ofBase, string ofDerived, bool derivedFirst) => CompiledTest.RunAsync($$"""
        [ScopeContext] public {{ofBase}} record User([property: ScopeKey] string Id);
        [ScopeContext] public sealed {{ofDerived}} record Admin(string Id, [property: ScopeKey] int Level) : User(Id);
        [ScopedFactory] public sealed class Desk(User user) { public User User => user; }
        [ScopedFactory] public sealed class Console(Admin admin) { public Admin Admin => admin; }

        internal static class Program
        {
            internal static async Task Run()
            {
                await using var users = new ScopeHost<User>();
                await using var admins = new ScopeHost<Admin>();
                var (desks, consoles) = (new DeskFactory(users), new ConsoleFactory(admins));
                var root = new Admin("ada", 9);
                var plain = new User("ada");

                // Of a host of users, an admin is the user of the same id, whoever comes first.
                await using var first = users.Enter({{(derivedFirst ? "root" : "plain")}});
                await using var second = users.Enter({{(derivedFirst ? "plain" : "root")}});
                Assert.Equal(1, users.ActiveScopes);
                Assert.Same(desks.Get(plain), desks.Get(root));
                IScopedFactory<Admin, Desk> contravariant = desks;
                Assert.Same(desks.Get(plain), contravariant.Get(new Admin("ada", 3)));

                // Of a host of admins, the level counts too, also while the same object is entered in both.
                Assert.Throws<ScopeNotEnteredException>(() => consoles.Get(root));
                await using var third = admins.Enter(root);
                Assert.Same(root, consoles.Get(root).Admin);
                Assert.Throws<ScopeNotEnteredException>(() => consoles.Get(new Admin("ada", 3)));
                Assert.Same(desks.Get(plain), desks.Get(root));
            }
        }
        """);

    [Fact]
    public Task Two_contexts_above_it_and_a_derived_type_that_is_none() => CompiledTest.RunAsync("""
        [ScopeContext] public partial record User([property: ScopeKey] string Id);
        [ScopeContext] public partial record Member(string Id, [property: ScopeKey] int Group) : User(Id);
        [ScopeContext] public partial record Admin(string Id, int Group, [property: ScopeKey] Guid Session) : Member(Id, Group);
        public sealed record Guest(string Id) : User(Id);
        [ScopedFactory] public sealed class Desk(User user) { public User User => user; }
        [ScopedFactory] public sealed class Room(Member member) { public Member Member => member; }

        internal static class Program
        {
            internal static async Task Run()
            {
                await using var users = new ScopeHost<User>();
                await using var members = new ScopeHost<Member>();
                var (one, other) = (new Admin("ada", 1, Guid.NewGuid()), new Admin("ada", 1, Guid.NewGuid()));
                await using var asUser = users.Enter(one);
                await using var asMember = members.Enter(one);
                Assert.Same(one, new DeskFactory(users).Get(other).User);
                Assert.Same(one, new RoomFactory(members).Get(other).Member);
                await using var guest = users.Enter(new Guest("ada"));
                Assert.Equal(1, users.ActiveScopes);
            }
        }
        """);
}
