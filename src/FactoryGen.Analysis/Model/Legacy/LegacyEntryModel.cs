using FactoryGen.Analysis.Stages;

namespace FactoryGen.Analysis.Model.Legacy;

/// <summary>One <c>[LegacyEntryPoint]</c> by itself: nothing in it depends on another declaration, nor on the date.</summary>
internal sealed record LegacyEntryModel
{
    /// <summary>Its place among the entry points of its implementation, in an order that doesn't depend on that of files.</summary>
    public required int Number { get; init; }

    /// <summary>What the attribute says, whatever it is.</summary>
    public required string Text { get; init; }

    /// <summary>Null if <see cref="Text"/> is no name of a method.</summary>
    public required LegacyName? Name { get; init; }

    public required StageDates Dates { get; init; }

    /// <summary>Its name in messages.</summary>
    public required string Id { get; init; }

    /// <summary>Null if there is none, or none that can be used.</summary>
    public required string? Link { get; init; }

    public required string? Reason { get; init; }

    public required string? Owner { get; init; }

    public required LegacyEntryKind Kind { get; init; }

    /// <summary>Null: it takes what the factory's entry point takes.</summary>
    public required LegacySignature? Signature { get; init; }

    /// <summary>Null: it returned the service.</summary>
    public required TypeReference? ReturnType { get; init; }

    /// <summary>Null: as the factory does.</summary>
    public required bool? WasAsync { get; init; }

    /// <summary>The header that opens the hand-written legacy type again, <c>partial class Managers</c>; null: there is none, and it is generated.</summary>
    public required string? Holder { get; init; }

    /// <summary>Ids of warnings that mentioning its signature would cause: what the user marked obsolete or experimental.</summary>
    public EquatableArray<string> SuppressedIds { get; init; }

    /// <summary>Whether a shim can be emitted, as far as the declaration itself tells.</summary>
    public required bool IsSound { get; init; }
}
