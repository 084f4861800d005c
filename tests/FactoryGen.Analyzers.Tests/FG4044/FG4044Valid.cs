using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4044;

public sealed class FG4044Valid
{
    private const string Sockets = """
        namespace Acme.Chat
        {
            [ScopedFactory(typeof(IWebSocketManager))]
            public sealed class WebSocketManager(UserContext user) : IWebSocketManager;

            public static class Factories { public static WebSocketManagerFactory WebSockets { get; set; } = null!; }
        }
        """;

    [Fact]
    public Task Somebody_has_decided_when_it_ends() => IsFineAsync(
        """
        public static class Sockets
        {
            [Obsolete("Use the factory. Removed on 2027-06-01.")]
            public static IWebSocketManager Open(UserContext user) => Factories.WebSockets.Get(user);
        }
        """,
        ("Sockets.cs", Sockets));

    [Fact]
    public Task It_is_not_old() => IsFineAsync(
        "public static class Sockets { public static IWebSocketManager Open(UserContext user) => Factories.WebSockets.Get(user); }",
        ("Sockets.cs", Sockets));

    [Fact]
    public Task It_does_something_of_its_own() => IsFineAsync(
        """
        public static class Sockets
        {
            public static int Opened { get; private set; }

            [Obsolete]
            public static IWebSocketManager Open(UserContext user)
            {
                Opened++;
                return Factories.WebSockets.Get(user);
            }
        }
        """,
        ("Sockets.cs", Sockets));

    [Fact]
    public async Task The_implementation_is_in_another_assembly()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        Compilation library = CompilerParts.Compile([(Surroundings.FileName, Surroundings.Source), ("Sockets.cs", Sockets)]).WithAssemblyName("Acme.Library");
        CompilerParts.Driver().RunGeneratorsAndUpdateCompilation(library, out library, out _, cancellationToken);
        using var image = new MemoryStream();
        Assert.True(library.Emit(image, cancellationToken: cancellationToken).Success);
        var project = CompilerParts.Compile([("Test.cs", """
            using Acme.Chat;

            public static class Shim
            {
                [System.Obsolete] public static IWebSocketManager Open(UserContext user) => Factories.WebSockets.Get(user);
            }
            """)]).AddReferences(MetadataReference.CreateFromImage(image.ToArray()));

        Assert.Empty((await Consumer.BuildAsync(project, cancellationToken)).FromAnalyzers);
    }
}
