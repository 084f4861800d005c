using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.CodeFixes;

/// <summary>Brings <c>factorygen.contract</c> up to date. One answer settles all that is to be said about a project's file, so Fix All asks once a project.</summary>
public abstract class ContractFix : CodeFixProvider
{
    private protected const string Update = "UpdateContract";

    public sealed override FixAllProvider GetFixAllProvider() => new ContractFixAll(this);

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Offer(context, "Update factorygen.contract", Update);
        return Task.CompletedTask;
    }

    /// <summary>Makes the edit that <paramref name="answer"/> stands for.</summary>
    internal virtual Task<Solution> ApplyAsync(Project project, string answer, CancellationToken cancellationToken) =>
        ContractDocuments.UpdateAsync(project, cancellationToken);

    // A diagnostic about a line of the file comes with a document that isn't C#.
    private protected void Offer(CodeFixContext context, string title, string answer) => context.RegisterCodeFix(
        CodeAction.Create(title, cancellation => ApplyAsync(context.TextDocument.Project, answer, cancellation), answer),
        context.Diagnostics);
}
