using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.CodeFixes;

/// <summary>Takes what changed about a factory into <c>factorygen.contract</c>; or takes its callers along, too.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FG1050UpdateContractFix : ContractFix
{
    internal const string WithCallers = "UpdateContractAndCallers";

    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG1050");

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Offer(context, "Update factorygen.contract", Update);
        Offer(context, "Update factorygen.contract and the callers", WithCallers);
        return Task.CompletedTask;
    }

    internal override async Task<Solution> ApplyAsync(Project project, string answer, CancellationToken cancellationToken)
    {
        var solution = await base.ApplyAsync(project, answer, cancellationToken).ConfigureAwait(false);
        if (answer != WithCallers || await ContractDocuments.CompareAsync(project, cancellationToken).ConfigureAwait(false) is not { } comparison)
        {
            return solution;
        }

        foreach (var factory in comparison.Factories.Where(static factory => factory.Line?.Entry is { } promised && promised.IsAsynchronous != factory.Entry.IsAsynchronous))
        {
            solution = await new ContractCallers(factory.Entry.Factory, factory.Entry.IsAsynchronous).TakeAsync(solution, project.Id, cancellationToken).ConfigureAwait(false);
        }

        return solution;
    }
}
