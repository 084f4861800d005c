using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactoryGen.CompilerHarness;

/// <summary>What the generator made of a project.</summary>
public sealed class GeneratorRun
{
    internal GeneratorRun(GeneratorDriver driver, CSharpCompilation input)
    {
        Driver = driver;
        Input = input;
        Result = driver.GetRunResult().Results.Single();
        Output = input.AddSyntaxTrees(Result.GeneratedSources.Select(source => source.SyntaxTree));
    }

    public GeneratorDriver Driver { get; }

    public GeneratorRunResult Result { get; }

    /// <summary>The project as the generator saw it.</summary>
    public CSharpCompilation Input { get; }

    /// <summary>The project with the generated sources.</summary>
    public CSharpCompilation Output { get; }

    /// <summary>Generated text by hint name, in the order of the names.</summary>
    public ImmutableSortedDictionary<string, string> Sources =>
        Result.GeneratedSources.ToImmutableSortedDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>The steps that the generator named itself: what Roslyn's own steps hand on is none of its doing.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> OwnSteps =>
        Result.TrackedSteps.Where(step => !IsRoslyns(step.Key) && !Result.TrackedOutputSteps.ContainsKey(step.Key)).ToImmutableSortedDictionary(step => step.Key, step => step.Value, StringComparer.Ordinal);

    /// <summary>Why each output of each own step, and each source, was there after this run, such as <c>Factories: Cached, Modified</c>; a line a step.</summary>
    public string Reasons => string.Join('\n', OwnSteps.Concat(Result.TrackedOutputSteps).Select(step =>
        $"{step.Key}: {string.Join(", ", step.Value.SelectMany(run => run.Outputs).Select(output => output.Reason))}"));

    /// <summary>The sources of this run that were not simply kept from <paramref name="before"/>, and those that are gone (<c>-name</c>).</summary>
    public string RewrittenSince(GeneratorRun before)
    {
        var kept = before.Result.GeneratedSources.Select(source => source.SourceText).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        var names = Result.GeneratedSources.Where(source => !kept.Contains(source.SourceText)).Select(source => source.HintName)
            .Concat(before.Sources.Keys.Except(Sources.Keys).Select(name => "-" + name));
        return string.Join(' ', names.Order(StringComparer.Ordinal)).Replace(".g.cs", "", StringComparison.Ordinal);
    }

    private static bool IsRoslyns(string step) =>
        step.EndsWith("_ForAttributeWithMetadataName", StringComparison.Ordinal)
        || step.EndsWith("_ForAttribute", StringComparison.Ordinal)
        || step.EndsWith("_ForAttributeInternal", StringComparison.Ordinal)
        || step is "Compilation" or "CompilationOptions" or "ParseOptions" or "AnalyzerConfigOptions" or "AdditionalTexts" or "MetadataReferences";

    /// <summary>The one generated source whose hint name contains <paramref name="part"/>.</summary>
    public string Source(string part) => Sources.Single(source => source.Key.Contains(part, StringComparison.Ordinal)).Value;

    /// <summary>
    /// What the compiler says of user code and generated code together: errors and warnings. Generated code must be documented,
    /// what a test declares needn't be (CS1591).
    /// </summary>
    public ImmutableArray<Diagnostic> Diagnostics =>
        [.. Output.GetDiagnostics().Where(diagnostic =>
            diagnostic.Severity >= DiagnosticSeverity.Warning
            && !(diagnostic.Id == "CS1591" && Input.ContainsSyntaxTree(diagnostic.Location.SourceTree)))];

    /// <summary>Fails on any error or warning.</summary>
    public GeneratorRun AssertCompiles()
    {
        var diagnostics = Diagnostics;
        if (!diagnostics.IsEmpty)
        {
            throw new HarnessException($"{string.Join('\n', diagnostics)}\n\n{Listing}");
        }

        return this;
    }

    /// <summary>A generated assembly as others reference it.</summary>
    public MetadataReference ToReference() => MetadataReference.CreateFromImage(ToImage());

    public ImmutableArray<byte> ToImage()
    {
        AssertCompiles();
        using var image = new MemoryStream();
        var emitted = Output.Emit(image);
        return emitted.Success
            ? [.. image.ToArray()]
            : throw new HarnessException($"{string.Join('\n', emitted.Diagnostics)}\n\n{Listing}");
    }

    private string Listing => string.Join("\n", Sources.Select(source => $"// {source.Key}\n{source.Value}"));
}
