namespace FactoryGen.Analysis.Model;

/// <summary>A parameter of what builds an implementation, with its place in the factory settled.</summary>
internal sealed record LinkedParameter
{
    public required LinkedParameterSource Source { get; init; }

    /// <summary>The factory parameter's name, escaped; unique among those of the factory's constructor.</summary>
    public required string Name { get; init; }

    /// <summary>The field that keeps the value; unique within the factory.</summary>
    public required string Field { get; init; }

    /// <summary>Its name in the tuple that keeps all values where there are many.</summary>
    public required string Element { get; init; }

    /// <summary>The factory parameter's type as generated code writes it.</summary>
    public required string Type { get; init; }

    public required string FieldType { get; init; }

    public EquatableArray<string> Attributes { get; init; }

    public EquatableArray<string> FieldAttributes { get; init; }

    /// <summary>What stands after <c>=</c>, or null.</summary>
    public string? DefaultValue { get; init; }

    public bool IsParams { get; init; }

    public bool RefusesNull { get; init; }

    /// <summary>Whether the value can be kept in a tuple.</summary>
    public bool CanBeElement { get; init; } = true;

    /// <summary>Whether the nullable annotations within the type differ from those of what the scope hands out: the user sees to that.</summary>
    public bool DiffersInAnnotations { get; init; }

    /// <summary>Whether the factory's constructor has this parameter.</summary>
    public bool IsOfFactory => Source is LinkedParameterSource.Provided or LinkedParameterSource.Factory or LinkedParameterSource.AsyncFactory;
}
