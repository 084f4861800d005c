using FactoryGen.Analysis.Stages;

namespace FactoryGen.Analysis.Model.Legacy;

/// <summary>A shim with everything decided: the emitter prints it and decides nothing.</summary>
internal sealed record LegacyMemberModel
{
    public required Stage Stage { get; init; }

    public required LegacyEntryKind Kind { get; init; }

    /// <summary>The method's name, escaped.</summary>
    public required string Name { get; init; }

    public required bool IsPublic { get; init; }

    /// <summary>The return type as generated code writes it.</summary>
    public required string Returns { get; init; }

    public required string TypeParameters { get; init; }

    public required string Constraints { get; init; }

    /// <summary>What stands between the parentheses, without an extension method's <c>this</c>.</summary>
    public required string Parameters { get; init; }

    /// <summary>The forwarder's expression; null: it throws.</summary>
    public required string? Forward { get; init; }

    /// <summary>What it throws, as text.</summary>
    public required string Refusal { get; init; }

    /// <summary>What users are told; never empty, or C# would drop <c>error: true</c>.</summary>
    public required string Message { get; init; }

    /// <summary>The address behind the diagnostic; null: the rule's own page.</summary>
    public required string? Link { get; init; }

    /// <summary>The dates, the reason and the owner in sentences.</summary>
    public required string Remarks { get; init; }

    /// <summary>The factory's entry point: as generated code writes it, and for people.</summary>
    public required TypeReference Factory { get; init; }

    /// <summary>The name of the factory's entry point alone.</summary>
    public required string FactoryMethod { get; init; }

    /// <summary>The entry point with the types of its parameters, for people.</summary>
    public required string Key { get; init; }

    public required LegacyEntryModel Entry { get; init; }

    /// <summary>What to use.</summary>
    public required string Replacement { get; init; }
}
