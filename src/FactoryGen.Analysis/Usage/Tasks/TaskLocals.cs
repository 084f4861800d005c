using FactoryGen.Analysis.Ownership;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage.Tasks;

/// <summary>Goes after tasks that are assigned: to locals, each of them once.</summary>
internal sealed class TaskLocals(TaskJourney journey)
{
    private readonly HashSet<ILocalSymbol> _seen = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the local was seen to hold the task.</summary>
    public bool Have(ILocalSymbol local) => _seen.Contains(local);

    /// <summary>Follows all that is done with a local.</summary>
    public void Follow(ILocalSymbol local, IOperation near, Action<IOperation> follow)
    {
        if (!_seen.Add(local))
        {
            return;
        }

        journey.Place.Declare();
        var isUsed = false;
        foreach (var reference in LocalMentions.Of(local, near))
        {
            isUsed = true;
            follow(reference);
        }

        if (!isUsed)
        {
            journey.Add(TaskFateKind.Dropped, near, $"The task in '{local.Name}' is never used");
        }
    }

    public void FollowDeclaration(IVariableDeclaratorOperation declarator)
    {
        if (declarator.Parent?.Parent?.Parent is IUsingDeclarationOperation or IUsingOperation)
        {
            journey.Add(TaskFateKind.Misused, declarator, "is disposed by a 'using'");
        }
        else
        {
            FollowTask(declarator.Symbol, declarator);
        }
    }

    public void FollowAssignment(IAssignmentOperation assignment)
    {
        switch (assignment.Target)
        {
            case IDiscardOperation:
                journey.Add(TaskFateKind.Dropped, assignment, "The task is dropped");
                break;
            case ILocalReferenceOperation { Local: var local }:
                FollowTask(local, assignment);
                break;
            default:
                journey.Add(TaskKeeping.Of(assignment.Target, assignment));
                break;
        }
    }

    private void FollowTask(ILocalSymbol local, IOperation near) => Follow(local, near, reference => journey.Follow(reference, isDirect: false));
}
