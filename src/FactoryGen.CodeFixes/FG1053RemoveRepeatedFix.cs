using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.CodeFixes;

/// <summary>Removes the later one of two lines about the same factory; what can't be read stays for its author to look at.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".contract"]), Shared]
public sealed class FG1053RemoveRepeatedFix : ContractFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG1053");
}
