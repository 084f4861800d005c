using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace FactoryGen.Analyzers.Tests.Verification;

/// <summary>A consumer's project in an IDE: the generator, all analyzers and one code fix.</summary>
internal sealed class FixTest<TFix> : CSharpCodeFixTest<EmptyDiagnosticAnalyzer, TFix, DefaultVerifier>
    where TFix : CodeFixProvider, new()
{
    private readonly bool _seesGenerated;

    /// <param name="markup">The source before the fix.</param>
    /// <param name="fixedSource">The source after it.</param>
    /// <param name="answer">Which of the answers; null: the first.</param>
    /// <param name="title">What the answer says; null: whatever.</param>
    /// <param name="seesGenerated">
    /// Whether the fix asks about generated code. An IDE shows it that, but this workbench runs generators for diagnostics only: then what they
    /// make of the fixed source is part of the project, which is right as long as the fix changes no declaration.
    /// </param>
    public FixTest(string markup, string fixedSource, string? answer, string? title, bool seesGenerated = false)
    {
        _seesGenerated = seesGenerated;
        TestFileMarkupParser.GetSpans(fixedSource, out var plain, out ImmutableDictionary<string, ImmutableArray<TextSpan>> _);

        // No package is looked up anywhere: what a consumer compiles against comes with the tests.
        ReferenceAssemblies = new ReferenceAssemblies("net8.0");
        TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck;
        foreach (var (state, source) in new[] { (TestState, markup), (FixedState, fixedSource) })
        {
            state.Sources.Add(source);
            state.Sources.Add((Surroundings.FileName, Surroundings.Source));
            if (UsesServices)
            {
                state.Sources.Add((Services.FileName, Services.Source));
            }

            state.AdditionalReferences.AddRange(CompilerParts.References);
            if (seesGenerated)
            {
                foreach (var (tree, number) in CompilerParts.Generated((Surroundings.FileName, Surroundings.Source), ("Test.cs", plain)).Select((tree, number) => (tree, number)))
                {
                    state.Sources.Add(($"Generated{number}.g.cs", tree.GetText()));
                }
            }
        }

        // What repairs one of our diagnostics repairs the compiler's error about the same mistake with it: that takes fewer steps than there are diagnostics.
        if (new TFix().FixableDiagnosticIds.Any(id => id.StartsWith("CS", StringComparison.Ordinal)) && markup != fixedSource)
        {
            NumberOfIncrementalIterations = -20;
        }

        CodeActionEquivalenceKey = answer;
        CodeActionVerifier = title is null ? null : (action, verifier) => verifier.Equal(title, action.Title);
    }

    private static bool UsesServices => typeof(TFix).Name[..3] is "FG2" or "FG3" or "FG5";

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => CompilerParts.Analyzers();

    protected override IEnumerable<Type> GetSourceGenerators() => _seesGenerated ? [] : CompilerParts.GeneratorTypes;

    protected override ParseOptions CreateParseOptions() => CompilerParts.ParseOptions;

    protected override CompilationOptions CreateCompilationOptions() =>
        ((CSharpCompilationOptions)base.CreateCompilationOptions()).WithNullableContextOptions(NullableContextOptions.Enable);
}
