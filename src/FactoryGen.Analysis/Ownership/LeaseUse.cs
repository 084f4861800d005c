using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>What is done with a variable that holds a lease.</summary>
internal static class LeaseUse
{
    /// <summary>Whether the lease is only looked at, or replaced: whoever gets it otherwise, by return, argument, assignment or <c>await using</c>, has to care for it.</summary>
    public static bool IsMereLook(IOperation reference) => reference.Parent switch
    {
        IPropertyReferenceOperation => true,
        ISimpleAssignmentOperation assignment => assignment.Target == reference,
        ICoalesceAssignmentOperation assignment => assignment.Target == reference,
        IBinaryOperation or IIsPatternOperation => true,
        IConversionOperation { Parent: IBinaryOperation or IIsPatternOperation } => true,
        IConditionalAccessOperation access => access.Operation == reference && IsLook(access.WhenNotNull),
        IInvocationOperation { TargetMethod.Name: not "DisposeAsync" } call => call.Instance == reference,
        _ => false,
    };

    // ?.Context, and whatever is asked of that.
    private static bool IsLook(IOperation part) => part switch
    {
        IPropertyReferenceOperation { Instance: IConditionalAccessInstanceOperation } => true,
        IPropertyReferenceOperation { Instance: { } inner } => IsLook(inner),
        IInvocationOperation { Instance: { } inner } => IsLook(inner),
        IConditionalAccessOperation { Operation: var inner } => IsLook(inner),
        _ => false,
    };

    /// <summary>The private fields of a class that hold a lease: nobody else can dispose it.</summary>
    public static IEnumerable<IFieldSymbol> PrivateFields(INamedTypeSymbol type, INamedTypeSymbol lease) => type.GetMembers().OfType<IFieldSymbol>().Where(field =>
        field is { DeclaredAccessibility: Accessibility.Private, IsImplicitlyDeclared: false, Type: INamedTypeSymbol { Arity: 1 } held }
        && SymbolEqualityComparer.Default.Equals(held.OriginalDefinition, lease));
}
