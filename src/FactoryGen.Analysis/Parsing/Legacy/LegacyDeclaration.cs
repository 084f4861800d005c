using System.Collections.Immutable;
using FactoryGen.Analysis.Model.Legacy;
using FactoryGen.Analysis.Stages;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Parsing.Legacy;

/// <summary>A <c>[LegacyEntryPoint]</c> as its symbols show it; lives as long as one parse step or one analysis.</summary>
internal sealed class LegacyDeclaration
{
    public required ServiceDeclaration Service { get; init; }

    public required AttributeData Attribute { get; init; }

    /// <summary>Its place among the entry points of the implementation.</summary>
    public required int Number { get; init; }

    /// <summary>What the attribute says, whatever it is.</summary>
    public required string Text { get; init; }

    /// <summary>Null if <see cref="Text"/> is no name of a method.</summary>
    public required LegacyName? Name { get; init; }

    /// <summary>The named arguments that are dates, as written: name and text.</summary>
    public required ImmutableArray<(string Name, string? Text)> DateTexts { get; init; }

    public required StageDates Dates { get; init; }

    public required LegacyEntryKind Kind { get; init; }

    /// <summary>What <c>Adapter</c> says, or null.</summary>
    public required string? NamedAdapter { get; init; }

    /// <summary>The implementation's methods of that name.</summary>
    public required ImmutableArray<IMethodSymbol> Adapters { get; init; }

    /// <summary>What <c>ReturnType</c> says, or null.</summary>
    public required ITypeSymbol? ReturnType { get; init; }

    /// <summary>What <c>WasAsync</c> says; null: nothing.</summary>
    public required bool? WasAsync { get; init; }

    /// <summary>What <c>Link</c> says, or null.</summary>
    public required string? Link { get; init; }

    public required string? Id { get; init; }

    public required string? Reason { get; init; }

    public required string? Owner { get; init; }

    /// <summary>The type of the legacy type's name that the user wrote, or null.</summary>
    public required INamedTypeSymbol? Holder { get; init; }

    public INamedTypeSymbol Implementation => Service.Implementation;

    public KnownTypes Known => Service.Known;

    /// <summary>The one method that <c>Adapter</c> means; null if there is none, or more than one.</summary>
    public IMethodSymbol? Adapter => Adapters is [var only] ? only : null;

    /// <summary>The attribute.</summary>
    public Location Location => Locations.Of(Attribute, Implementation);

    /// <summary>The value of a named argument, or the attribute.</summary>
    public Location LocationOf(string argument) => Locations.OfArgument(Attribute, argument, Implementation);
}
