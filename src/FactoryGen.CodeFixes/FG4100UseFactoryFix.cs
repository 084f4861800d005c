using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.CodeFixes;

/// <inheritdoc/>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FG4100UseFactoryFix : LegacyUseFix
{
    // The compiler reports this id, too: it is that of the shim's [Obsolete].
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG4100");
}
