namespace FactoryGen.Analysis.Model.Legacy;

/// <summary>A legacy type as it is generated at one date.</summary>
internal sealed record LegacyTypeModel
{
    public required string HintName { get; init; }

    /// <summary>As generated code writes it; null: the global namespace.</summary>
    public required string? Namespace { get; init; }

    /// <summary>The type's name, escaped.</summary>
    public required string Name { get; init; }

    /// <summary>What people call the type.</summary>
    public required string DisplayName { get; init; }

    /// <summary>What opens the type; null: no member is left, and only the metadata remains.</summary>
    public required string? Header { get; init; }

    /// <summary>Whether the user wrote the type, and the generator completes it.</summary>
    public required bool IsCompleted { get; init; }

    /// <summary>Whether it keeps the container that it was created with.</summary>
    public required bool KeepsServices { get; init; }

    /// <summary>The header of the class that implements the interface; null: it is none.</summary>
    public required string? ImplementationHeader { get; init; }

    /// <summary>The name of that class, escaped.</summary>
    public required string? ImplementationName { get; init; }

    public required EquatableArray<LegacyMemberModel> Members { get; init; }

    /// <summary>Those without a member any more, too.</summary>
    public required EquatableArray<LegacyMemberModel> Entries { get; init; }

    public required EquatableArray<string> SuppressedIds { get; init; }

    public required ImportsModel Imports { get; init; }
}
