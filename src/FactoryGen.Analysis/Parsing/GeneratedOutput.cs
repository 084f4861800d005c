using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing;

/// <summary>Tells FactoryGen's own output from the user's code: analyzers see both, the generator only the user's.</summary>
internal static class GeneratedOutput
{
    public const string Tool = "FactoryGen";

    public static bool Contains(ISymbol symbol) => symbol.GetAttributes().Any(static attribute =>
        attribute is { AttributeClass.Name: "GeneratedCodeAttribute", ConstructorArguments: [{ Value: Tool }, ..] });
}
