using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4042;

public sealed class FG4042Reported
{
    private const string Sockets = """
        namespace Acme.Chat
        {
            [ScopedFactory(typeof(IWebSocketManager))]
            public sealed class WebSocketManager(UserContext user) : IWebSocketManager;

            public static class Factories { public static WebSocketManagerFactory WebSockets { get; set; } = null!; }

            public static class OldSockets { public static IWebSocketManager Open(UserContext user) => Factories.WebSockets.Get(user); }
        }
        """;

    [Fact]
    public Task The_whole_path_is_shown() => ReportsAsync(
        """
        public static class OlderSockets
        {
            [Obsolete("Use OldSockets.")]
            public static IWebSocketManager {|FG4042:Open|}(UserContext user) => OldSockets.Open(user);
        }
        """,
        "'OlderSockets.Open' only forwards to something that only forwards: OlderSockets.Open → OldSockets.Open → WebSocketManagerFactory.Get; go to the end of it directly",
        ("Sockets.cs", Sockets));

    [Fact]
    public Task Three_layers_in_any_order() => ReportsAsync(
        """
        public static class Third { public static IWebSocketManager {|FG4042:Open|}(UserContext user) => Second.Open(user); }
        public static class Second { public static IWebSocketManager {|FG4042:Open|}(UserContext user) => OldSockets.Open(user); }
        """,
        ("Sockets.cs", Sockets));

    [Fact]
    public Task Every_shape_of_a_forwarder() => ReportsAsync(
        """
        public static class Sockets
        {
            public static IWebSocketManager {|FG4042:Statement|}(UserContext user)
            {
                ArgumentNullException.ThrowIfNull(user);
                if (user.UserId is null)
                {
                    throw new ArgumentException("no user", nameof(user));
                }

                return OldSockets.Open(user);
            }

            public static IWebSocketManager {|FG4042:Extension|}(this UserContext user) => OldSockets.Open(user);

            public static IWebSocketManager {|FG4042:OfExtension|}(UserContext user) => user.Extension();

            public static Task<IWebSocketManager> {|FG4042:Completed|}(UserContext user) => Task.FromResult(OldSockets.Open(user));

            public static async Task<IWebSocketManager> {|FG4042:Awaited|}(UserContext user) => await Completed(user).ConfigureAwait(false);

            public static ValueTask<IWebSocketManager> {|FG4042:Value|}(UserContext user) => new(OldSockets.Open(user));

            public static WebSocketManager {|FG4042:Cast|}(UserContext user) => (WebSocketManager)(OldSockets.Open(user));
        }

        public sealed class Desk(UserContext user)
        {
            public IWebSocketManager {|FG4042:Property|} => OldSockets.Open(user);

            public IWebSocketManager {|FG4042:Getter|} { get { return Property; } }
        }
        """,
        ("Sockets.cs", Sockets));

    // What is behind the old member can't be seen from here, only that it is old.
    private const string ManagerWithShim = """
        namespace Acme.Chat;

        [ScopedFactory(typeof(IWebSocketManager))]
        [LegacyEntryPoint("Acme.Old.Managers.GetAsync", WasAsync = true, WarnFrom = "2026-12-01", RemoveFrom = "2027-06-01")]
        public sealed class WebSocketManager(UserContext user) : IWebSocketManager;
        """;

    [Fact]
    public async Task Two_layers_over_a_generated_shim() => Assert.Contains(
        await ReportsAsync(
            """
            public static class First
            {
                public static Task<IWebSocketManager> OpenAsync(UserContext user) => {|FG4100:Acme.Old.Managers.GetAsync(user)|};
            }

            public static class Second
            {
                public static async Task<IWebSocketManager> {|FG4042:CreateAsync|}(UserContext user) => await First.OpenAsync(user).ConfigureAwait(false);
            }
            """,
            ("Manager.cs", ManagerWithShim)),
        diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)
            == "'Second.CreateAsync' only forwards to something that only forwards: Second.CreateAsync → First.OpenAsync → Managers.GetAsync; go to the end of it directly");

    [Fact]
    public Task One_layer_over_a_generated_shim_that_is_called_legacy() => ReportsAsync(
        """
        [assembly: LegacyType("First")]

        public static class First
        {
            public static Task<IWebSocketManager> {|FG4042:OpenAsync|}(UserContext user) => {|FG4100:Acme.Old.Managers.GetAsync(user)|};
        }
        """,
        ("Manager.cs", ManagerWithShim));

    [Fact]
    public async Task A_shim_over_an_old_shim_of_another_assembly()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        Compilation library = CompilerParts.Compile([
            (Surroundings.FileName, Surroundings.Source),
            ("Sockets.cs", Sockets.Replace("public static class OldSockets", "[System.Obsolete] public static class OldSockets", StringComparison.Ordinal))]).WithAssemblyName("Acme.Library");
        CompilerParts.Driver().RunGeneratorsAndUpdateCompilation(library, out library, out _, cancellationToken);
        using var image = new MemoryStream();
        Assert.True(library.Emit(image, cancellationToken: cancellationToken).Success);
        var project = CompilerParts.Compile([("Test.cs", """
            using Acme.Chat;

            public static class NewShim
            {
                [System.Obsolete] public static IWebSocketManager Open(UserContext user) => OldSockets.Open(user);

                public static IWebSocketManager Real(UserContext user) => Factories.WebSockets.Get(user);
            }
            """)]).AddReferences(MetadataReference.CreateFromImage(image.ToArray()));

        Assert.Equal(
            ["'NewShim.Open' only forwards to something that only forwards: NewShim.Open → OldSockets.Open; go to the end of it directly"],
            (await Consumer.BuildAsync(project, cancellationToken)).FromAnalyzers.Where(diagnostic => diagnostic.Id == "FG4042").Select(diagnostic => diagnostic.GetMessage(null)));
    }
}
