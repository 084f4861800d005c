using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Usage;

/// <summary>A class that only its factory may build: one of this compilation's sources, or of a referenced assembly.</summary>
/// <param name="Implementation">The class.</param>
/// <param name="Service">What its factory hands out; null while the declaration doesn't bind.</param>
/// <param name="Context">Whose it is; null while the declaration doesn't say so.</param>
/// <param name="Factory">The generated factory; null while an FG1xxx error stands on the declaration.</param>
/// <param name="Because">Why the factory is asynchronous, as a chain of names; null if it is synchronous, or unknown.</param>
internal sealed record ScopedImplementation(
    INamedTypeSymbol Implementation, ITypeSymbol? Service, ITypeSymbol? Context, INamedTypeSymbol? Factory, string? Because)
{
    public FactoryColour Colour => Because is null ? FactoryColour.Synchronous : FactoryColour.Asynchronous;
}
