using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analyzers.Tests.Parity;

/// <summary>The generator emits a working factory exactly when the analyzers report no error on the declaration, and what it emits compiles in any case.</summary>
public sealed class ParityTests
{
    [Fact]
    public Task Services() => TheyAgreeAsync(ServiceDeclarations.All);

    [Fact]
    public Task Contexts() => TheyAgreeAsync(ContextDeclarations.All);

    [Fact]
    public Task Graphs() => TheyAgreeAsync(GraphDeclarations.All);

    [Fact]
    public Task Key_methods() => TheyAgreeAsync(KeyMethodDeclarations.All);

    [Fact]
    public Task Promises() => TheyAgreeAsync(PromiseDeclarations.All);

    // Each declaration is a file and a namespace of its own, and all of them are one project.
    private static async Task TheyAgreeAsync(IEnumerable<string> declarations)
    {
        var sources = declarations.Select((text, number) => (Path: $"Case{number}.cs", Text: $"namespace Case{number};\n\n{text}")).ToList();
        var cancellationToken = TestContext.Current.CancellationToken;
        var wrong = WrongByThemselves(sources, cancellationToken);
        var consumer = await Consumer.BuildAsync(sources.Where(source => !wrong.Contains(source.Path)), cancellationToken);

        Assert.Empty(consumer.FromCompiler);
        Assert.All(consumer.FromAnalyzers, diagnostic => Assert.StartsWith("FG1", diagnostic.Id, StringComparison.Ordinal));
        var byFile = consumer.FromAnalyzers.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToLookup(diagnostic => diagnostic.Location.SourceTree?.FilePath ?? "");
        var disagreements = new List<string>();
        var (good, bad) = (0, 0);
        foreach (var tree in consumer.Compilation.SyntaxTrees.Except(consumer.Generated).Where(tree => tree.FilePath != Surroundings.FileName))
        {
            var types = DeclaredType.In(consumer.Compilation, tree).ToList();
            var reported = byFile[tree.FilePath].ToList();
            var hasBadContext = types.Any(type => type.IsContext && reported.Any(type.Has));
            foreach (var type in types)
            {
                var isGood = !reported.Any(type.Has) && (type.IsContext || !hasBadContext);
                _ = isGood ? good++ : bad++;
                if (isGood != type.IsWorking(consumer.Compilation))
                {
                    disagreements.Add($"{type} {(isGood ? "has no error, but does not work" : $"works in spite of {string.Join(", ", reported.Select(d => d.Id))}")}:\n{tree}\n");
                }
            }
        }

        Assert.True(disagreements.Count == 0, $"{disagreements.Count} disagreements:\n{string.Join('\n', disagreements.Take(5))}");
        Assert.True(good >= 20 && bad >= 20, $"The table is lopsided: {good} good and {bad} bad declarations.");
    }

    /// <summary>What is no C# without us either: a product of parts has such cases.</summary>
    private static HashSet<string> WrongByThemselves(IEnumerable<(string Path, string Text)> sources, CancellationToken cancellationToken) =>
        CompilerParts.Compile([(Surroundings.FileName, Surroundings.Source), .. sources]).GetDiagnostics(cancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.Location.SourceTree?.FilePath ?? "")
            .ToHashSet(StringComparer.Ordinal);
}
