namespace FactoryGen.Analysis.Model;

/// <summary>A parameter of what builds an implementation.</summary>
internal sealed record ParameterModel
{
    /// <summary>The name as declared, without an escaping <c>@</c>.</summary>
    public required string Name { get; init; }

    public required TypeReference Type { get; init; }

    /// <summary>The type of a field that keeps the value.</summary>
    public required string FieldType { get; init; }

    public required ParameterRole Role { get; init; }

    /// <summary>The attributes that the factory's parameter repeats, each as it stands between brackets.</summary>
    public EquatableArray<string> Attributes { get; init; }

    /// <summary>The attributes that the factory's field needs so that trimming follows the value through it.</summary>
    public EquatableArray<string> FieldAttributes { get; init; }

    /// <summary>The default as C#, or null if the parameter has none.</summary>
    public string? DefaultValue { get; init; }

    public bool IsParams { get; init; }

    /// <summary>Whether the factory's constructor refuses null for it.</summary>
    public bool RefusesNull { get; init; }

    /// <summary>Whether C# lets the type be a type argument, and so an element of a tuple.</summary>
    public bool CanBeTypeArgument { get; init; } = true;

    /// <summary>If the type is a factory: the <see cref="TypeReference.Key"/> of its context.</summary>
    public string? FactoryContext { get; init; }

    /// <summary>If a factory in a referenced assembly builds this type and hands it out as another: that one's name.</summary>
    public string? HandedOutAs { get; init; }

    /// <summary>Factories in referenced assemblies that hand out this type, and at last the one that its <c>[ScopedService]</c> promises.</summary>
    public EquatableArray<ReferencedFactory> ReferencedFactories { get; init; }
}
