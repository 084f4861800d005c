using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analyzers.Tests.House;

/// <summary>What another project declares is known from its metadata alone.</summary>
public sealed class ReferencedProjectTests
{
    private const string Usings = "global using FactoryGen; global using Acme.Chat;\n";

    private const string Library = """
        [ScopeContext]
        public sealed partial record RunContext([property: ScopeKey] System.Guid RunId);

        [ScopedFactory(typeof(IWebSocketManager))]
        public sealed class WebSocketManager(UserContext user) : IWebSocketManager;

        [ScopedFactory]
        public sealed class RunLog(RunContext run);

        [ScopeContext]
        public readonly record struct DeviceContext([property: ScopeKey] string DeviceId);

        public static class Hosts
        {
            [ScopeKey]
            public static string KeyOf(System.Uri uri) => uri.Host;
        }

        [ScopedService(typeof(UserContext), Async = true)]
        public interface IPromised;
        """;

    [Fact]
    public Task Its_services_can_be_taken() => BuildsAsync("""
        [ScopedFactory]
        public sealed class Agent(UserContext user, IWebSocketManager manager);

        public sealed class Handler(AgentFactory agents);
        """);

    [Fact]
    public Task A_service_that_it_has_already_is_FG1014() => BuildsAsync("""
        [ScopedFactory(typeof(IWebSocketManager))]
        public sealed class FastManager(UserContext user) : IWebSocketManager;
        """, "FG1014");

    [Fact]
    public Task A_service_of_another_of_its_contexts_is_FG1016() => BuildsAsync("""
        [ScopedFactory]
        public sealed class Agent(UserContext user, RunLog log);
        """, "FG1016");

    [Fact]
    public Task An_implementation_that_it_hands_out_as_a_service_is_FG1024() => BuildsAsync("""
        [ScopedFactory]
        public sealed class Agent(UserContext user, WebSocketManager manager);
        """, "FG1024");

    [Fact]
    public Task The_factory_of_another_of_its_contexts_is_FG1016() => BuildsAsync("""
        [ScopedFactory]
        public sealed class Agent(UserContext user, RunLogFactory logs);
        """, "FG1016");

    [Fact]
    public Task A_context_that_was_built_without_the_generator_is_FG1006() => BuildsAsync("""
        [ScopedFactory]
        public sealed class Agent(RunContext run);
        """, "FG1006", withGenerator: false);

    [Fact]
    public Task A_context_that_is_found_by_key_can_be_taken() => BuildsAsync("""
        [ScopedFactory]
        public sealed class Screen(DeviceContext device);
        """);

    [Fact]
    public Task One_that_was_built_without_the_generator_is_FG1006() => BuildsAsync("""
        [ScopedFactory]
        public sealed class Screen(DeviceContext device);
        """, "FG1006", withGenerator: false);

    [Fact]
    public Task A_type_that_its_method_makes_a_context_can_be_taken() => BuildsAsync("""
        [ScopedFactory]
        public sealed class Visit(System.Uri uri);
        """);

    [Fact]
    public Task A_second_method_for_it_is_FG1037() => BuildsAsync("""
        public static class Keys
        {
            [ScopeKey]
            public static string KeyOf(System.Uri uri) => uri.AbsolutePath;
        }

        [ScopedFactory]
        public sealed class Visit(System.Uri uri);
        """, "FG1037");

    [Fact]
    public Task A_service_that_it_only_promises_can_be_taken() => BuildsAsync("""
        [ScopedFactory]
        public sealed class Agent(UserContext user, IPromised promised);
        """);

    [Fact]
    public Task One_that_it_promises_to_another_context_is_FG1016() => BuildsAsync("""
        [ScopedFactory]
        public sealed class Log(RunContext run, IPromised promised);
        """, "FG1016");

    [Fact]
    public Task An_implementation_that_breaks_its_promise_is_FG1021() => BuildsAsync("""
        [ScopedFactory(typeof(IPromised))]
        public sealed class Promised(UserContext user) : IPromised;
        """, "FG1021");

    private static async Task BuildsAsync(string source, string? id = null, bool withGenerator = true)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        Compilation library = CompilerParts.Compile([(Surroundings.FileName, Surroundings.Source), ("Library.cs", Library)]).WithAssemblyName("Acme.Library");
        if (withGenerator)
        {
            CompilerParts.Driver().RunGeneratorsAndUpdateCompilation(library, out library, out _, cancellationToken);
        }

        using var image = new MemoryStream();
        Assert.Empty(library.Emit(image, cancellationToken: cancellationToken).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var project = CompilerParts.Compile([("Usings.cs", Usings), ("Test.cs", source)]).AddReferences(MetadataReference.CreateFromImage(image.ToArray()));
        var consumer = await Consumer.BuildAsync(project, cancellationToken);

        Assert.Equal(id is null ? [] : new[] { id }, consumer.PrintedErrors.Select(diagnostic => diagnostic.Id));
    }
}
