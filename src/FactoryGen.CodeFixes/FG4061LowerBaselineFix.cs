using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.CodeFixes;

/// <summary>Lowers the counts of <c>factorygen.baseline</c> to what is there, and removes entries about nothing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".baseline"]), Shared]
public sealed class FG4061LowerBaselineFix : BaselineFix
{
    private const string Lower = "Lower factorygen.baseline";

    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG4061");

    public override FixAllProvider GetFixAllProvider() => new BaselineFixAll(Lower);

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            Offer(context, diagnostic, Lower);
        }

        return Task.CompletedTask;
    }
}
