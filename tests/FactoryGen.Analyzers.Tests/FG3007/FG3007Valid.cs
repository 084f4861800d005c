using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG3007;

public sealed class FG3007Valid
{
    [Fact]
    public Task Who_asks() => Members.IsFineAsync("""
        int Count(UserContext user) => sockets.Get(user).Count;
        """);

    [Fact]
    public Task A_key_from_somewhere() => Members.IsFineAsync("""
        int Count(string id) => sockets.Get(new UserContext(id, "")).Count;
        """);

    [Fact]
    public Task An_empty_name() => Members.IsFineAsync("""
        int Count(UserContext user) => sockets.Get(user with { DisplayName = "" }).Count;
        """);

    [Fact]
    public Task After_a_check() => Members.IsFineAsync("""
        int Count(UserContext? user)
        {
            ArgumentNullException.ThrowIfNull(user);
            return sockets.Get(user).Count;
        }
        """);

    [Fact]
    public Task After_a_look() => Members.IsFineAsync("""
        int Count(UserContext? user) => user is null ? 0 : sockets.Get(user).Count;
        """);

    [Fact]
    public Task Or_an_exception() => Members.IsFineAsync("""
        int Count(UserContext? user) => sockets.Get(user ?? throw new InvalidOperationException("Who?")).Count;
        """);

    [Fact]
    public Task A_new_guest_each_time() => Members.IsFineAsync("""
        int Count(UserContext? user) => sockets.Get(user ?? new UserContext(Guid.NewGuid().ToString(), "Guest")).Count;
        """);

    [Fact]
    public Task Where_a_program_starts() => Members.IsFineAsync("""

        """, """
        public static class Program
        {
            public static int Main() => Factories.Sockets.Get(new UserContext("ada", "Ada")).Count;
        }
        """);

    [Fact]
    public Task A_label_in_a_class_of_tests() => Members.IsFineAsync("""

        """, """
        public sealed class SocketTests
        {
            public int Counts() => Factories.Sockets.Get(new UserContext("ada", "Ada")).Count;
        }
        """);

    [Fact]
    public Task A_label_in_a_test() => Members.IsFineInTestsAsync("""
        int Count() => sockets.Get(new UserContext("ada", "Ada")).Count;
        """);

    [Fact]
    public Task A_method_of_another_class() => Members.IsFineAsync("""
        string? Count(Dictionary<string, string> all) => all.GetValueOrDefault("") ?? Room.Get(null);
        """, """
        public static class Room
        {
            public static string? Get(string? key) => key;
        }
        """);

    [Fact]
    public Task A_number() => Members.IsFineAsync("""
        int Count(VaultFactory vaults) => vaults.Get(new Visitor(0)).Count;
        """, """
        [ScopeContext]
        public sealed partial record Visitor([property: ScopeKey] int Id);

        [ScopedFactory]
        public sealed class Vault(Visitor visitor)
        {
            public int Count => visitor.Id;
        }
        """);

    [Fact]
    public Task A_static_property_that_finds_out() => Members.IsFineAsync("""
        int Count(UserContext? user) => sockets.Get(user ?? Ambient.Current).Count + sockets.Get(Ambient.Current).Count;
        """, """
        public static class Ambient
        {
            private static readonly AsyncLocal<UserContext?> Slot = new();

            public static UserContext Current => Slot.Value ?? throw new InvalidOperationException("Nobody.");
        }
        """);

    [Fact]
    public Task The_first_of_some_that_are_there() => Members.IsFineAsync("""
        int Count(IEnumerable<UserContext> users) => sockets.Get(users.First()).Count;
        """);

    [Fact]
    public Task A_static_context_that_is_meant_for_all() => Members.IsFineAsync("""
        private static readonly UserContext System = new("system", "System");

        int Count() => sockets.Get(System).Count;
        """);
}
