using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace FactoryGen.Analyzers.Tests.Verification;

/// <summary>A consumer's project in an IDE: the generator, all analyzers and one code fix.</summary>
internal sealed class FixTest<TFix> : CSharpCodeFixTest<EmptyDiagnosticAnalyzer, TFix, DefaultVerifier>
    where TFix : CodeFixProvider, new()
{
    public FixTest(string markup, string fixedSource, string? answer, string? title)
    {
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
        }

        CodeActionEquivalenceKey = answer;
        CodeActionVerifier = title is null ? null : (action, verifier) => verifier.Equal(title, action.Title);
    }

    private static bool UsesServices => typeof(TFix).Name[..3] is "FG2" or "FG3" or "FG5";

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => CompilerParts.Analyzers();

    protected override IEnumerable<Type> GetSourceGenerators() => CompilerParts.GeneratorTypes;

    protected override ParseOptions CreateParseOptions() => CompilerParts.ParseOptions;

    protected override CompilationOptions CreateCompilationOptions() =>
        ((CSharpCompilationOptions)base.CreateCompilationOptions()).WithNullableContextOptions(NullableContextOptions.Enable);
}
