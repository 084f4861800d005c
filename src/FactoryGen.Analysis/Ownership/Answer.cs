using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Ownership;

/// <summary>What a block answers with: by returning, or by assigning.</summary>
/// <param name="Statement">The statement that does it.</param>
/// <param name="Value">The answer.</param>
/// <param name="Type">Of what is answered with it.</param>
internal readonly record struct Answer(IOperation Statement, IOperation Value, ITypeSymbol? Type)
{
    public ITypeSymbol? Service(UsageKnowledge usage) => Attempt.Service(Type ?? Value.Type, usage);
}
