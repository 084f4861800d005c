using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Usage;

/// <summary>One <c>IScopedFactory&lt;,&gt;</c> or <c>IAsyncScopedFactory&lt;,&gt;</c> that a type is or implements: generated, or a fake.</summary>
/// <param name="Interface">With its type arguments.</param>
/// <param name="Colour">Which of the two it is.</param>
internal sealed record FactoryContract(INamedTypeSymbol Interface, FactoryColour Colour)
{
    public ITypeSymbol Context => Interface.TypeArguments[0];

    public ITypeSymbol Service => Interface.TypeArguments[1];

    /// <summary><c>Get</c> or <c>GetAsync</c>.</summary>
    public string EntryPoint => NameOf(Colour);

    public static string NameOf(FactoryColour colour) => colour == FactoryColour.Synchronous ? "Get" : "GetAsync";
}
