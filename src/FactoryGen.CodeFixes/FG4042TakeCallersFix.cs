using System.Collections.Immutable;
using System.Composition;
using FactoryGen.Analysis.Layers;
using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.CodeFixes;

/// <summary>Takes the callers of a forwarder, in all projects of the solution, to the end of its chain. A document that would not compile then stays as it is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FG4042TakeCallersFix : CodeFixProvider
{
    internal const string Title = "Take all callers to the end";

    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG4042");

    public override FixAllProvider GetFixAllProvider() => TakeCallersFixAll.Instance;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            context.RegisterCodeFix(
                CodeAction.Create(Title, cancellation => ApplyAsync(context.Document, diagnostic, cancellation), Title), diagnostic);
        }

        return Task.CompletedTask;
    }

    /// <summary>The declaration that a diagnostic of this rule is about, in a way that outlives edits of its callers.</summary>
    internal static async Task<string?> MemberOfAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } declaration
            && model?.GetDeclaredSymbol(declaration, cancellationToken) is { } member
                ? DocumentationCommentId.CreateDeclarationId(member)
                : null;
    }

    /// <summary>Takes the callers of a member, in all projects, to the end of its chain.</summary>
    internal static async Task<Solution> TakeCallersAsync(Project project, string id, CancellationToken cancellationToken)
    {
        var solution = project.Solution;
        var compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        if (compilation is null
            || DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) is not { } member
            || Forwarders.Of(compilation).ChainOf(member, cancellationToken) is not { End: not ChainEnd.Circle } chain)
        {
            return solution;
        }

        // Found in the solution as it is, changed document by document.
        var references = await SymbolFinder.FindReferencesAsync(member, solution, cancellationToken).ConfigureAwait(false);
        foreach (var places in references.SelectMany(static reference => reference.Locations).Where(static place => !place.IsImplicit).GroupBy(static place => place.Document.Id))
        {
            if (solution.GetDocument(places.Key) is { } calling)
            {
                solution = (await TakeAsync(calling, places.Select(static place => place.Location), chain, cancellationToken).ConfigureAwait(false)).Project.Solution;
            }
        }

        return solution;
    }

    private static async Task<Solution> ApplyAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await MemberOfAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { } id
            ? await TakeCallersAsync(document.Project, id, cancellationToken).ConfigureAwait(false)
            : document.Project.Solution;

    private static async Task<Document> TakeAsync(
        Document document, IEnumerable<Location> places, ForwardingChain chain, CancellationToken cancellationToken)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        var usage = UsageKnowledge.Of(editor.SemanticModel.Compilation);
        var inliner = new ChainInliner(chain.Steps, isInSameType: false);
        var before = Errors(editor.SemanticModel, cancellationToken);
        foreach (var place in places)
        {
            var name = editor.OriginalRoot.FindNode(place.SourceSpan, getInnermostNodeForTie: true);
            if (CallOf(name, editor.SemanticModel, cancellationToken) is { } call
                && (inliner.Write(call) ?? inliner.WriteFromContext(call, usage)) is { } direct)
            {
                editor.ReplaceNode(call.Syntax, direct.WithTriviaFrom(call.Syntax));
            }
        }

        var changed = editor.GetChangedDocument();
        var after = await changed.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return after is not null && Errors(after, cancellationToken) <= before ? changed : document;
    }

    private static int Errors(SemanticModel model, CancellationToken cancellationToken) =>
        model.GetDiagnostics(cancellationToken: cancellationToken).Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static IOperation? CallOf(SyntaxNode name, SemanticModel model, CancellationToken cancellationToken)
    {
        for (var node = name; node is ExpressionSyntax; node = node.Parent)
        {
            switch (model.GetOperation(node, cancellationToken))
            {
                case IInvocationOperation invocation when invocation.Syntax == node:
                    return invocation;
                case IPropertyReferenceOperation property when property.Syntax == node:
                    return property;
            }
        }

        return null;
    }
}
