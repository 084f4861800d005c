using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.CodeFixes;

/// <inheritdoc/>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FG4101UseFactoryFix : LegacyUseFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG4101");
}
