namespace FactoryGen.Generator.Tests.Behaviour;

/// <summary>Synchronous factories, compiled and run.</summary>
public sealed class SynchronousTests
{
    [Fact]
    public Task A_class_that_is_its_own_service() => CompiledTest.RunAsync(Chat.User, Chat.Cache, """
        using Acme.Chat;

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                IScopedFactory<UserContext, SessionCache> factory = new SessionCacheFactory(scopes);
                UserContext ada = new("ada"), bob = new("bob");
                await using var leaseOfAda = scopes.Enter(ada);
                await using var leaseOfBob = scopes.Enter(bob);

                Assert.Same(ada, factory.Get(ada).User);
                Assert.Same(factory.Get(ada), factory.Get(ada));
                Assert.Same(factory.Get(ada), factory.Get(ada with { DisplayName = "Ada" }));
                Assert.NotSame(factory.Get(ada), factory.Get(bob));
                Assert.Same(bob, factory.Get(ada with { UserId = "bob" }).User);
            }
        }
        """);

    [Fact]
    public Task An_internal_class_behind_a_public_interface_has_a_public_factory() => CompiledTest.RunAsync(Chat.User, """
        namespace Acme.Chat
        {
            public interface INotes { }

            [ScopedFactory(typeof(INotes))]
            internal sealed class Notes(UserContext user) : INotes
            {
                public UserContext User => user;
            }
        }

        internal static class Program
        {
            internal static async Task Run()
            {
                Assert.True(typeof(Acme.Chat.NotesFactory).IsPublic);
                Assert.True(typeof(Acme.Chat.NotesFactory).IsSealed);
                var scopes = new ScopeHost<Acme.Chat.UserContext>();
                var ada = new Acme.Chat.UserContext("ada");
                await using var lease = scopes.Enter(ada);
                Acme.Chat.INotes notes = new Acme.Chat.NotesFactory(scopes).Get(ada);
                Assert.IsType<Acme.Chat.Notes>(notes);
            }
        }
        """);

    [Fact]
    public Task An_internal_service_has_an_internal_factory_with_a_public_constructor() => CompiledTest.RunAsync(Chat.User, """
        using Acme.Chat;

        [ScopedFactory]
        internal sealed class Drafts(UserContext user)
        {
            public UserContext User => user;
        }

        internal static class Program
        {
            internal static void Run()
            {
                Assert.False(typeof(DraftsFactory).IsVisible);
                Assert.Single(typeof(DraftsFactory).GetConstructors());
            }
        }
        """);

    [Fact]
    public Task A_factory_name_of_ones_own_and_a_context_that_the_class_does_not_take() => CompiledTest.RunAsync(Chat.User, """
        using Acme.Chat;

        [ScopedFactory(typeof(IClock), FactoryName = "Clocks", Context = typeof(UserContext))]
        internal sealed class Clock : IClock { }

        public interface IClock { }

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                UserContext ada = new("ada"), bob = new("bob");
                await using var leaseOfAda = scopes.Enter(ada);
                await using var leaseOfBob = scopes.Enter(bob);
                IClock clock = new Clocks(scopes).Get(ada);
                Assert.NotNull(clock);
            }
        }
        """);

    [Fact]
    public Task A_base_class_as_the_service_and_a_marked_constructor() => CompiledTest.RunAsync(Chat.User, """
        using Acme.Chat;

        public abstract class Desk { public required string Name { get; init; } }

        [ScopedFactory<Desk>]
        public sealed class OakDesk : Desk
        {
            public OakDesk(string name) => Name = name;

            [FactoryConstructor, System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
            internal OakDesk(UserContext user) => Name = "oak of " + user.UserId;
        }

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                var ada = new UserContext("ada");
                await using var lease = scopes.Enter(ada);
                Assert.Equal("oak of ada", new OakDeskFactory(scopes).Get(ada).Name);
            }
        }
        """);

    [Fact]
    public Task A_static_creator() => CompiledTest.RunAsync(Chat.User, """
        using Acme.Chat;

        [ScopedFactory]
        public sealed class Vault
        {
            private Vault(string owner) => Owner = owner;

            public string Owner { get; }

            [FactoryConstructor]
            internal static Vault Open(UserContext user, CancellationToken cancellationToken) => new(user.UserId + cancellationToken.CanBeCanceled);
        }

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                var ada = new UserContext("ada");
                await using var lease = scopes.Enter(ada);
                IScopedFactory<UserContext, Vault> factory = new VaultFactory(scopes);
                Assert.Equal("adaFalse", factory.Get(ada).Owner);
            }
        }
        """);

    [Fact]
    public Task A_static_creator_that_returns_null_or_anothers_instance_is_refused() => CompiledTest.RunAsync(Chat.User, """
        using Acme.Chat;

        [ScopedFactory]
        public sealed class Vault
        {
            public static Vault? Shared;

            [FactoryConstructor]
            internal static Vault Open(UserContext user) => Shared!;
        }

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                UserContext ada = new("ada"), bob = new("bob");
                await using var leaseOfAda = scopes.Enter(ada);
                await using var leaseOfBob = scopes.Enter(bob);
                var factory = new VaultFactory(scopes);

                Assert.Contains("Vault.Open", Assert.Throws<InvalidOperationException>(() => factory.Get(ada)).Message);
                Vault.Shared = new Vault();
                Assert.Same(Vault.Shared, factory.Get(ada));
                Assert.Contains("Vault.Open", Assert.Throws<InvalidOperationException>(() => factory.Get(bob)).Message);
            }
        }
        """);

    [Fact]
    public Task Null_arguments_are_refused_by_name() => CompiledTest.RunAsync([.. Chat.All, """
        using Acme.Chat;

        internal static class Program
        {
            internal static void Run()
            {
                Assert.Equal("context", Assert.Throws<ArgumentNullException>(() => new SessionCacheFactory(new ScopeHost<UserContext>()).Get(null!)).ParamName);
                Assert.Equal("scopes", Assert.Throws<ArgumentNullException>(() => new SessionCacheFactory(null!)).ParamName);
                Assert.Equal("events", Assert.Throws<ArgumentNullException>(() => new WebSocketManagerFactory(new ScopeHost<UserContext>(), null!)).ParamName);
            }
        }
        """]);

    [Fact]
    public Task A_second_factory_of_one_implementation_on_one_host_is_refused() => CompiledTest.RunAsync(Chat.User, Chat.Cache, """
        using Acme.Chat;

        internal static class Program
        {
            internal static void Run()
            {
                var scopes = new ScopeHost<UserContext>();
                GC.KeepAlive(new SessionCacheFactory(scopes));
                Assert.Throws<InvalidOperationException>(() => new SessionCacheFactory(scopes));
                GC.KeepAlive(new SessionCacheFactory(new ScopeHost<UserContext>()));
            }
        }
        """);
}
