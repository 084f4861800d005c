using System.Collections.Immutable;
using System.Composition;
using FactoryGen.Analysis.Baselines;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.CodeFixes;

/// <summary>
/// Begins a project's part of <c>factorygen.baseline</c> with all uses that are there. Afterwards a single new use can be taken in deliberately, but never
/// many at once: the file is there to stop them.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FG4060BeginBaselineFix : BaselineFix
{
    private const string Begin = "Tolerate what is there in factorygen.baseline";
    private const string Tolerate = "Tolerate this member's uses in factorygen.baseline";

    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG4060");

    public override FixAllProvider GetFixAllProvider() => new BaselineFixAll(Begin);

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (FileOf(context.Document.Project) is not { } file)
        {
            return;
        }

        var baseline = BaselineFile.Read(await file.GetTextAsync(context.CancellationToken).ConfigureAwait(false));
        foreach (var diagnostic in context.Diagnostics)
        {
            Offer(context, diagnostic, baseline.Mentions(context.Document.Project.AssemblyName) ? Tolerate : Begin);
        }
    }
}
