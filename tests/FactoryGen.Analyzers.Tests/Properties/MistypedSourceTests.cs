using CsCheck;
using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CompilerHarness.Mistakes;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analyzers.Tests.Properties;

/// <summary>An IDE asks about code that is being typed: every analyzer answers, or says nothing, and points at code that somebody wrote.</summary>
public sealed class MistypedSourceTests(ITestOutputHelper log)
{
    [Fact]
    public async Task Mistakes_make_no_analyzer_throw()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var (files, beyondTheCompiler, reported) = (0, 0, new HashSet<string>());
        // Several files are one project: it needn't compile, and the references are read once for all of them.
        await Fuzzing.CheckAsync(
            MistypedSource.Any.Array[1, 8],
            async sources =>
            {
                var project = CompilerParts.Compile([
                    (Surroundings.FileName, Surroundings.Source),
                    .. sources.Select((source, number) => ($"Sample{number}.cs", source.Text))]);
                if (FailsByItself(project, cancellationToken))
                {
                    beyondTheCompiler++;
                    return;
                }

                var driver = CompilerParts.Driver().RunGeneratorsAndUpdateCompilation(project, out var compilation, out var fromGenerator, cancellationToken);
                Assert.DoesNotContain(fromGenerator, diagnostic => diagnostic.Id == "CS8785");

                var generated = driver.GetRunResult().GeneratedTrees.ToHashSet();
                foreach (var diagnostic in await Consumer.AnalyzeAsync(compilation, cancellationToken))
                {
                    Assert.True(diagnostic.Id.StartsWith("FG", StringComparison.Ordinal), $"{diagnostic.Id}: {diagnostic.GetMessage()}");
                    Assert.False(diagnostic.Location.SourceTree is { } tree && generated.Contains(tree), $"{diagnostic} stands in generated code.");
                    reported.Add(diagnostic.Id);
                }

                files += sources.Length;
            },
            log.WriteLine,
            count: 60,
            print: sources => string.Join("\n---\n", sources.Select(source => source.Text)));

        log.WriteLine($"{beyondTheCompiler} projects on which the compiler itself fails; {files} files, reported: {string.Join(' ', reported.Order(StringComparer.Ordinal))}");
        Assert.True(reported.Count > 5, "The mistakes leave too little to analyze.");
    }

    /// <summary>Whether the compiler throws without anything of ours: C# 14's extension members and half-typed properties make Roslyn 5.0 do so.</summary>
    private static bool FailsByItself(Compilation project, CancellationToken cancellationToken)
    {
        try
        {
            project.GetDiagnostics(cancellationToken);
            return false;
        }
        // What the compiler throws is its own matter, and nothing says which exceptions these are.
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return true;
        }
    }
}
