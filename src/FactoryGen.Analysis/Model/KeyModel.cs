namespace FactoryGen.Analysis.Model;

/// <summary>A <c>[ScopeKey]</c> property.</summary>
internal sealed record KeyModel
{
    /// <summary>The property itself.</summary>
    public required KeyPartModel Whole { get; init; }

    /// <summary>The type of the key within the table of scopes: never nullable.</summary>
    public required string Type { get; init; }

    /// <summary>What turns the checked property into <see cref="Type"/>: <c>.Value</c> for a nullable struct, else nothing.</summary>
    public required string Conversion { get; init; }

    /// <summary>What within a wrapper type must not be empty either, outermost first.</summary>
    public EquatableArray<KeyPartModel> Parts { get; init; }
}
