using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.CodeFixes;

/// <summary>Awaits a task before the block around it is over.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FG2005AwaitTaskFix : AwaitTaskFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG2005");

    // A function that is made asynchronous awaits whatever task it returned.
    private protected override Task<string?> AwaitAsync(EditPlan plan, Document document, ExpressionSyntax task, CancellationToken cancellationToken) =>
        AsynchronousFunction.EnsureAsync(plan, document, task, cancellationToken);
}
