using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.Analyzers.Tests.FG4042;

public sealed class FG4042Fixed
{
    private const string Sockets = """
        namespace Acme.Chat;

        [ScopedFactory(typeof(IWebSocketManager))]
        public sealed class WebSocketManager(UserContext user) : IWebSocketManager;

        [ScopedFactory]
        public sealed class Session(UserContext user)
        {
            [AsyncInitializer]
            public Task ConnectAsync() => Task.CompletedTask;
        }

        public static class Factories
        {
            public static WebSocketManagerFactory WebSockets { get; set; } = null!;
            public static SessionFactory Sessions { get; set; } = null!;
        }

        public static class OldSockets
        {
            public static IWebSocketManager Open(UserContext user) => Factories.WebSockets.Get(user);

            public static async Task<Session> OpenAsync(UserContext user, CancellationToken token = default) => await Factories.Sessions.GetAsync(user, token).ConfigureAwait(false);

            public static Task<IWebSocketManager> LaterAsync(UserContext user) => Task.FromResult(Open(user));
        }

        public sealed class SocketDesk(WebSocketManagerFactory factory)
        {
            public IWebSocketManager Open(UserContext user) => factory.Get(user);

            public IWebSocketManager Reopen(UserContext user) => Open(user);
        }
        """;

    private const string Layer = """
        namespace Acme.Chat;

        public static class Layer
        {
            // The first one.
            public static IWebSocketManager Open(UserContext user) => OldSockets.Open(user); // old

            public static async Task<Session> OpenAsync(UserContext user) => await OldSockets.OpenAsync(user);

            public static IWebSocketManager FromDesk(SocketDesk desk, UserContext user) => desk.Open(user);
        }
        """;

    private const string Direct = """
        namespace Acme.Chat;

        public static class Layer
        {
            // The first one.
            public static IWebSocketManager Open(UserContext user) => Factories.WebSockets.Get(user); // old

            public static async Task<Session> OpenAsync(UserContext user) => await Factories.Sessions.GetAsync(user, default);

            public static IWebSocketManager FromDesk(SocketDesk desk, UserContext user) => ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(user);
        }
        """;

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task A_forwarder_goes_to_the_end_itself(FixAllScope scope)
    {
        using var solution = new SolutionUnderFix().With("Chat", ("Layer.cs", Layer), ("Sockets.cs", Sockets));

        await solution.FixAllAsync(new FG4042ForwardDirectlyFix(), "Chat", scope);

        Assert.Equal(Direct, solution["Chat", "Layer.cs"]);

        // Inside of one class nobody is a layer.
        Assert.Equal(Sockets, solution["Chat", "Sockets.cs"]);
        Assert.Empty(await solution.IdsAsync());
    }

    [Fact]
    public async Task Callers_in_all_projects_go_to_the_end()
    {
        const string Desk = """
            namespace Acme.Chat;

            public sealed class Desk(UserContext user)
            {
                public string Name(IWebSocketManager other) => Layer.Open(/* me */ user).ToString() + (Layer.Open(user) == other);

                public Func<UserContext, IWebSocketManager> Group => Layer.Open;
            }
            """;
        using var solution = new SolutionUnderFix()
            .With("Chat", ("Layer.cs", Layer), ("Sockets.cs", Sockets), ("Desk.cs", Desk))
            .With("Support", [("Usings.cs", "global using System;"), ("Desk.cs", Desk.Replace("namespace Acme.Chat", "using Acme.Chat;\n\nnamespace Acme.Support", StringComparison.Ordinal))], "Chat");

        await solution.FixFirstAsync(new FG4042TakeCallersFix(), "Chat");

        Assert.Contains("Factories.WebSockets.Get(/* me */ user).ToString() + (Factories.WebSockets.Get(user) == other)", solution["Chat", "Desk.cs"], StringComparison.Ordinal);
        Assert.Contains("Factories.WebSockets.Get(/* me */ user).ToString() + (Factories.WebSockets.Get(user) == other)", solution["Support", "Desk.cs"], StringComparison.Ordinal);
        Assert.Contains("Group => Layer.Open;", solution["Support", "Desk.cs"], StringComparison.Ordinal);
        Assert.Equal(Layer, solution["Chat", "Layer.cs"]);
        Assert.DoesNotContain(await solution.IdsAsync(), id => id.StartsWith("CS", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Comments_among_the_arguments_go_along()
    {
        const string Desk = """
            namespace Acme.Chat;

            public static class Desk
            {
                public static IWebSocketManager Mine(UserContext user) => Layer.Open(
                    // Mine.
                    user // me
                ); // opened

                public static IWebSocketManager Theirs(SocketDesk desk, UserContext user) => Layer.FromDesk(
                    desk, // where
                    user: /* who */ user); // theirs
            }
            """;
        using var solution = new SolutionUnderFix().With("Chat", ("Layer.cs", Layer), ("Sockets.cs", Sockets), ("Desk.cs", Desk));

        await solution.FixAllAsync(new FG4042TakeCallersFix(), "Chat", FixAllScope.Solution);

        Assert.Contains("=> Factories.WebSockets.Get(/* Mine. */ user /* me */); // opened", solution["Chat", "Desk.cs"], StringComparison.Ordinal);
        Assert.Contains("=> ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(/* who */ user /* where */); // theirs", solution["Chat", "Desk.cs"], StringComparison.Ordinal);
    }

    private const string ManagerWithShim = """
        namespace Acme.Chat;

        [ScopedFactory(typeof(IWebSocketManager))]
        [LegacyEntryPoint("Acme.Old.Managers.GetAsync", WasAsync = true, WarnFrom = "2026-12-01", RemoveFrom = "2027-06-01")]
        public sealed class WebSocketManager(UserContext user) : IWebSocketManager;
        """;

    private const string LayersOverShim = """
        namespace Acme.Chat;

        public static class First
        {
            public static Task<IWebSocketManager> OpenAsync(UserContext user) => Acme.Old.Managers.GetAsync(user);
        }

        public static class Second
        {
            public static async Task<IWebSocketManager> CreateAsync(UserContext user) => await First.OpenAsync(user).ConfigureAwait(false);
        }
        """;

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task All_callers_of_all_layers_go_to_the_end(FixAllScope scope)
    {
        const string Desk = """
            namespace Acme.Chat;

            public static class Desk
            {
                public static async Task<bool> IsSameAsync(UserContext user) =>
                    await First.OpenAsync(user) == await Second.CreateAsync(user).ConfigureAwait(false); // the same

                public static Task<IWebSocketManager>[] All(UserContext[] users) => Array.ConvertAll(users, Second.CreateAsync);
            }
            """;
        using var solution = new SolutionUnderFix().With("Chat", ("Legacy.cs", "[assembly: FactoryGen.LegacyType(\"Acme.Chat.First\")]"), ("Desk.cs", Desk), ("Layers.cs", LayersOverShim), ("Manager.cs", ManagerWithShim));

        await solution.FixAllAsync(new FG4042TakeCallersFix(), "Chat", scope);

        Assert.Equal(
            Desk.Replace("First.OpenAsync", "Old.Managers.GetAsync", StringComparison.Ordinal)
                .Replace("Second.CreateAsync(", "Old.Managers.GetAsync(", StringComparison.Ordinal),
            solution["Chat", "Desk.cs"]);
        Assert.Contains("CreateAsync(UserContext user) => await Old.Managers.GetAsync(user).ConfigureAwait(false);", solution["Chat", "Layers.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain(await solution.IdsAsync(), id => id.StartsWith("CS", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Arguments_that_would_be_evaluated_twice_stay()
    {
        const string Twice = """
            namespace Acme.Chat;

            public static class Pairs
            {
                public static IWebSocketManager Open(SocketDesk desk, UserContext user) => desk.Reopen(user);

                public static IWebSocketManager Now(SocketDesk desk) => Open(desk, Make());

                private static UserContext Make() => new("1", "Ada");
            }
            """;
        using var solution = new SolutionUnderFix().With("Chat", ("A.cs", Twice), ("Sockets.cs", Sockets));

        await solution.FixFirstAsync(new FG4042TakeCallersFix(), "Chat");

        Assert.Equal(Twice, solution["Chat", "A.cs"]);
    }
}
