using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analyzers.Tests.House;

/// <summary>Nobody turns an error about a declaration down by accident.</summary>
public sealed class SuppressionTests
{
    [Fact]
    public Task A_pragma_changes_nothing() => Declaration.ReportsAsync("""
        #pragma warning disable FG1005
        [{|FG1005:ScopedFactory|}]
        public sealed class MessageCache(IEventStore events);
        #pragma warning restore FG1005
        """);

    // The compiler lets the attribute suppress whatever an analyzer reports, tags or not: then the factory says it at run time.
    [Fact]
    public async Task A_SuppressMessage_leaves_a_factory_that_only_throws()
    {
        var consumer = await Consumer.BuildAsync("""
            [ScopedFactory]
            [SuppressMessage("FactoryGen.Declaration", "FG1005", Justification = "None.")]
            public sealed class MessageCache(IEventStore events);
            """, TestContext.Current.CancellationToken);

        Assert.Empty(consumer.PrintedErrors);
        Assert.Contains(consumer.Generated, tree => tree.ToString().Contains("an FG1xxx error stands on its declaration", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_option_of_the_project_changes_nothing()
    {
        var compilation = CompilerParts.Compile([
            (Surroundings.FileName, Surroundings.Source),
            ("Test.cs", "[ScopedFactory] public sealed class MessageCache(IEventStore events);"),
        ]);
        var quiet = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(
            [new("FG1005", ReportDiagnostic.Suppress), new("FG1030", ReportDiagnostic.Hidden)]));

        var diagnostic = Assert.Single(await Consumer.AnalyzeAsync(quiet, TestContext.Current.CancellationToken));
        Assert.Equal(("FG1005", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
    }
}
