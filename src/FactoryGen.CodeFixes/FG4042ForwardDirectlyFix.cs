using System.Collections.Immutable;
using System.Composition;
using FactoryGen.Analysis.Layers;
using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace FactoryGen.CodeFixes;

/// <summary>Lets a forwarder go to the end of its chain in one step.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FG4042ForwardDirectlyFix : CheckedFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG4042");

    private protected override string Title => "Forward to the end directly";

    private protected override async Task<Document?> EditAsync(Document document, IReadOnlyCollection<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        var compilation = editor.SemanticModel.Compilation;
        var isChanged = false;
        foreach (var diagnostic in diagnostics)
        {
            var declaration = editor.OriginalRoot.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MemberDeclarationSyntax>();
            if (declaration is not null
                && editor.SemanticModel.GetDeclaredSymbol(declaration, cancellationToken) is { } member
                && Forwarders.Of(compilation).ChainOf(member, cancellationToken) is { End: not ChainEnd.Circle, Steps: [var first, _, ..] } chain
                && Write(first, chain, UsageKnowledge.Of(compilation)) is { } direct)
            {
                editor.ReplaceNode(first.Target.Syntax, direct.WithTriviaFrom(first.Target.Syntax));
                isChanged = true;
            }
        }

        return isChanged ? editor.GetChangedDocument() : null;
    }

    private static ExpressionSyntax? Write(Forward first, ForwardingChain chain, UsageKnowledge usage)
    {
        var rest = chain.Steps.Skip(1).ToArray();
        var isInSameType = first.Target is Microsoft.CodeAnalysis.Operations.IInvocationOperation { Instance: Microsoft.CodeAnalysis.Operations.IInstanceReferenceOperation }
            && SymbolEqualityComparer.Default.Equals(first.Member.ContainingType, rest[0].Member.ContainingType);
        var inliner = new ChainInliner(rest, isInSameType);
        return inliner.Write(first.Target) ?? inliner.WriteFromContext(first.Target, usage);
    }
}
