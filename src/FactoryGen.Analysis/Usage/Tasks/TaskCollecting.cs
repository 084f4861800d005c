using System.Collections.Immutable;
using FactoryGen.Analysis.Ownership;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage.Tasks;

/// <summary>Goes after a task that is put into a collection of the method's own: whatever becomes of the collection becomes of the task.</summary>
internal sealed class TaskCollecting(TaskJourney journey, TaskSequences sequences)
{
    private static readonly ImmutableHashSet<string> Adding = ImmutableHashSet.Create("Add", "AddFirst", "AddLast", "Enqueue", "Push");

    /// <returns>False if it isn't put into such a collection.</returns>
    public bool TryFollow(IArgumentOperation argument)
    {
        if (argument.Parent is not IInvocationOperation { Arguments.Length: 1, Instance: ILocalReferenceOperation collection } adding
            || !Adding.Contains(adding.TargetMethod.Name)
            || !IsMadeHere(collection))
        {
            return false;
        }

        var uses = LocalMentions.Of(collection.Local, collection).Where(static mention => !IsAdding(mention) && !IsCounting(mention)).ToArray();
        foreach (var use in uses)
        {
            sequences.Follow(use);
        }

        if (uses.Length == 0)
        {
            journey.Place.Lose();
            journey.Add(TaskFateKind.Dropped, adding, $"The task is put into '{collection.Local.Name}', which nobody awaits");
        }

        return true;
    }

    private static bool IsMadeHere(ILocalReferenceOperation collection) => LocalValues.Of(collection).ToArray() is [var only] && only.WithoutConversions() switch
    {
        IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null } => true,
        var made => TaskSources.ElementsOf(made) is { } elements && !elements.Any(),
    };

    private static bool IsAdding(ILocalReferenceOperation mention) =>
        mention.Parent is IInvocationOperation call && call.Instance == mention && Adding.Contains(call.TargetMethod.Name);

    private static bool IsCounting(ILocalReferenceOperation mention) => mention.Parent is IPropertyReferenceOperation { Property.Name: "Count" or "Length" };
}
