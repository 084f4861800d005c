using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>Where a method mentions one of its locals, other than to give it a value.</summary>
internal static class LocalMentions
{
    /// <param name="local">The local.</param>
    /// <param name="near">Any operation of the method.</param>
    public static IEnumerable<ILocalReferenceOperation> Of(ILocalSymbol local, IOperation near) => LocalValues.Body(near)
        .Descendants()
        .OfType<ILocalReferenceOperation>()
        .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local) && !IsTarget(reference));

    private static bool IsTarget(ILocalReferenceOperation reference) =>
        reference.Parent is IAssignmentOperation assignment && assignment.Target == reference && assignment is not ICoalesceAssignmentOperation;
}
