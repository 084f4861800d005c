using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactoryGen.Generator.Tests.Laws;

/// <summary>A type that only generated code declares is invisible to a generator: a parameter of such a type is copied as written.</summary>
public sealed class Law09_GeneratedTypesTests
{
    [Fact]
    public void Law09_A_parameter_of_another_generators_type_is_copied_as_written()
    {
        var project = ProjectUnderTest.Of(Chat.User, """
            using Acme.Generated;
            using Made = Acme.Generated.Client;

            namespace Acme.Chat;

            [ScopedFactory]
            public sealed class Desk(UserContext user, Client client, Acme.Generated.Client? full, List<Made> list, Local local)
            {
                public object?[] All => new object?[] { user, client, full, list, local };
            }
            """);
        var run = GeneratorSession.RunOnce(project);

        AssertCompilesWith(run, "namespace Acme.Generated { public sealed class Client { } }", "namespace Acme.Chat { public sealed class Local { } }");
    }

    [Fact]
    public void Law09_So_is_a_parameter_of_a_factory_class()
    {
        var project = ProjectUnderTest.Of(Chat.User, Chat.Events, Chat.Sockets, """
            namespace Acme.Chat;

            [ScopedFactory]
            public sealed class Lobby(UserContext user, WebSocketManagerFactory factory)
            {
                public object[] All => new object[] { user, factory };
            }
            """);

        GeneratorSession.RunOnce(project).AssertCompiles();
    }

    private static void AssertCompilesWith(GeneratorRun run, params string[] others)
    {
        var options = (CSharpParseOptions)run.Input.SyntaxTrees[0].Options;
        var output = run.Output.AddSyntaxTrees(others.Select(text => CSharpSyntaxTree.ParseText(text, options)));
        var errors = output.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, $"{string.Join('\n', errors)}\n{string.Join('\n', run.Sources.Values)}");
    }
}
