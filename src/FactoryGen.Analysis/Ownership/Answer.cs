using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>What a block answers with: by returning, or by assigning.</summary>
/// <param name="Statement">The statement that does it.</param>
/// <param name="Value">The answer.</param>
/// <param name="Type">Of what is answered with it.</param>
internal readonly record struct Answer(IOperation Statement, IOperation Value, ITypeSymbol? Type)
{
    /// <summary>Whether it says no, as a method named Try… does: by false, and an <c>out</c> parameter without a value.</summary>
    public bool IsRefusal => Statement is ISimpleAssignmentOperation
    {
        Target: IParameterReferenceOperation { Parameter: { RefKind: RefKind.Out, ContainingSymbol: IMethodSymbol { ReturnType.SpecialType: SpecialType.System_Boolean } } },
    };

    public ITypeSymbol? Service(UsageKnowledge usage) => Attempt.Service(Type ?? Value.Type, usage);
}
