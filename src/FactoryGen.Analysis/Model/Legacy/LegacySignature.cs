namespace FactoryGen.Analysis.Model.Legacy;

/// <summary>What an old method takes, where an adapter says so.</summary>
internal sealed record LegacySignature
{
    /// <summary>The parameters as generated code writes them: attributes, modifiers, types, names and defaults.</summary>
    public required EquatableArray<string> Parameters { get; init; }

    /// <summary>The parameters' names, escaped, in order.</summary>
    public required EquatableArray<string> Names { get; init; }

    /// <summary>What tells overloads apart: the parameters' types, by <see cref="TypeReference.Key"/>.</summary>
    public required EquatableArray<string> Types { get; init; }

    /// <summary>What people call the parameters' types.</summary>
    public required EquatableArray<string> TypeNames { get; init; }

    /// <summary><c>&lt;TId&gt;</c>, or nothing.</summary>
    public required string TypeParameters { get; init; }

    /// <summary><c> where TId : notnull</c>, or nothing.</summary>
    public required string Constraints { get; init; }

    /// <summary>The name of the first parameter that is a <c>CancellationToken</c>, escaped; null: there is none.</summary>
    public required string? Token { get; init; }

    /// <summary>The name of the first parameter if that is an <c>IServiceProvider</c>, escaped; null otherwise.</summary>
    public required string? Services { get; init; }

    /// <summary>Whether a public method may mention all types.</summary>
    public required bool IsPublic { get; init; }

    /// <summary>The adapter's name, escaped.</summary>
    public required string Adapter { get; init; }

    /// <summary>Whether the adapter makes a context; one that returns nothing only tells the signature.</summary>
    public required bool MakesContext { get; init; }
}
