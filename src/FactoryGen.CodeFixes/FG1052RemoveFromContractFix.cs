using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.CodeFixes;

/// <summary>Removes the lines of <c>factorygen.contract</c> whose factories are gone.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".contract"]), Shared]
public sealed class FG1052RemoveFromContractFix : ContractFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG1052");
}
