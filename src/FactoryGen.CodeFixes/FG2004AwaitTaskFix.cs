using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.CodeFixes;

/// <summary>Awaits a task that was taken for the service.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FG2004AwaitTaskFix : AwaitTaskFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG2004");
}
