using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG3001;

public sealed class FG3001Valid
{
    [Fact]
    public Task Through_the_factory() => Members.IsFineAsync("""
        ISocket Get(UserContext user) => sockets.Get(user);
        """);

    [Fact]
    public Task The_factory_itself() => Members.IsFineAsync("""
        SocketFactory Make(ScopeHost<UserContext> host) => new(host);
        """);

    [Fact]
    public Task Its_type() => Members.IsFineAsync("""
        string Name() => typeof(Socket).Name + nameof(Socket) + typeof(Socket).GetConstructors().Length;
        """);

    [Fact]
    public Task Another_implementation() => Members.IsFineAsync("""
        ISocket Make() => new FakeSocket();
        """);

    [Fact]
    public Task A_double_that_derives_from_it() => Members.IsFineAsync("""

        """, """
        [TestDouble(typeof(ISocket))]
        internal sealed class SilentSocket(UserContext user) : Socket(user)
        {
            public static SilentSocket For(UserContext user) => new(user);
        }
        """);

    [Fact]
    public Task A_collection_of_it() => Members.IsFineAsync("""
        List<Socket> Make() => new List<Socket>(new Socket[3]);
        """);

    [Fact]
    public Task A_type_nested_in_it() => Members.IsFineAsync("""
        object Make() => new Vault.Options();
        """, """
        [ScopedFactory]
        public sealed class Vault(UserContext user)
        {
            public string Owner => user.UserId;

            public sealed record Options;
        }
        """);

    [Fact]
    public Task A_class_that_takes_it() => Members.IsFineAsync("""
        Handler Make(IServiceProvider services, UserContext user) => ActivatorUtilities.CreateInstance<Handler>(services, sockets.Get(user));
        """, """
        public sealed class Handler(ISocket socket)
        {
            public int Count => socket.Count;
        }
        """);

    [Fact]
    public Task Its_own_creator() => Members.IsFineAsync("""

        """, """
        [ScopedFactory]
        public sealed class Vault
        {
            private Vault(string owner) => Owner = owner;

            public string Owner { get; }

            [FactoryConstructor]
            public static Vault Create(UserContext user) => Opened(user.UserId);

            private static Vault Opened(string owner) => new(owner);
        }
        """);

    [Fact]
    public Task A_lazy_around_the_factory() => Members.IsFineAsync("""
        Lazy<ISocket> Make(UserContext user) => new(() => sockets.Get(user));
        """);

    [Fact]
    public Task A_constraint_of_another_kind() => Members.IsFineAsync("""
        T Same<T>(T value)
            where T : class => value;

        Flags Mine(UserContext user) => Same(flags.Get(user));
        """);

    [Fact]
    public Task A_serialiser_of_something_else() => Members.IsFineAsync("""
        string[]? Read(string json) => System.Text.Json.JsonSerializer.Deserialize<string[]>(json);
        """);

    [Fact]
    public Task Writing_it() => Members.IsFineAsync("""
        string Write(UserContext user) => System.Text.Json.JsonSerializer.Serialize(flags.Get(user));
        """);

    [Fact]
    public Task A_copy_of_another_record() => Members.IsFineAsync("""
        UserContext Copy(UserContext user) => user with { DisplayName = "Ada" };
        """);

    [Fact]
    public Task It_in_a_test() => Members.IsFineInTestsAsync("""
        object[] Make(UserContext user) => [new Socket(user), Activator.CreateInstance<Flags>(), flags.Get(user) with { Owner = "bob" }];
        """);

    [Fact]
    public Task A_base_class_without_factory() => Members.IsFineAsync("""
        object Make() => new SocketBase();
        """, """
        public class SocketBase;
        """);

    [Fact]
    public Task A_type_by_its_name_that_is_only_looked_at() => Members.IsFineAsync("""
        Type? Find() => Type.GetType("Socket");

        object? Other() => Activator.CreateInstance(Type.GetType("System.Object")!);
        """);

    [Fact]
    public Task A_list_of_it_by_the_container() => Members.IsFineAsync("""
        List<Flags> Make(IServiceProvider services) => ActivatorUtilities.CreateInstance<List<Flags>>(services);
        """);

    [Fact]
    public Task A_text_that_is_its_name() => Members.IsFineAsync("""
        string? Read() => System.Text.Json.JsonSerializer.Deserialize<string>("Flags");
        """);

    [Fact]
    public Task Invoking_another_member() => Members.IsFineAsync("""
        object? Call(ISocket socket) => typeof(Socket).InvokeMember("Count", BindingFlags.GetProperty, null, socket, null);
        """);

    [Fact]
    public Task A_clone_of_something_else() => Members.IsFineAsync("""

        """, """
        public sealed class Note
        {
            public string Text { get; set; } = "";

            public Note Copy() => (Note)MemberwiseClone();
        }
        """);

    [Fact]
    public Task Types_in_locals_that_are_assigned_to_each_other() => Members.IsFineAsync("""
        object? Make()
        {
            var one = typeof(string);
            var other = one;
            one = other;
            return Activator.CreateInstance(other);
        }
        """);
}
