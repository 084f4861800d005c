namespace FactoryGen.Analysis.Model;

/// <summary>A <c>[ScopeKey]</c> property.</summary>
internal sealed record KeyModel
{
    /// <summary>How it is read from a variable named <c>context</c>, never null as far as the compiler knows.</summary>
    public required string Expression { get; init; }

    /// <summary>The user's own name for it: <c>UserContext.UserId</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The type of the key in the table of scopes: never nullable.</summary>
    public required string Type { get; init; }

    /// <summary>What turns the checked property into <see cref="Type"/>: <c>!.Value</c> for a nullable struct, else nothing.</summary>
    public required string Conversion { get; init; }

    /// <summary>What within a wrapper type must not be empty either, the outer before the inner.</summary>
    public EquatableArray<KeyPartModel> Parts { get; init; }
}
