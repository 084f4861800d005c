namespace FactoryGen.Analysis.Model;

/// <summary>A service with everything decided: emitters print it and decide nothing.</summary>
internal sealed record LinkedService
{
    public required LinkedOutput Output { get; init; }

    /// <summary>The name of the generated file: unique in the assembly, whatever case file names have.</summary>
    public required string HintName { get; init; }

    public required string? Namespace { get; init; }

    /// <summary>The factory's name, escaped.</summary>
    public required string Name { get; init; }

    /// <summary>The factory as any code can write it: <c>global::</c>-qualified.</summary>
    public required string FullName { get; init; }

    public required bool IsPublic { get; init; }

    /// <summary>What people call the implementation.</summary>
    public required string DisplayName { get; init; }

    public required TypeReference Implementation { get; init; }

    /// <summary>Null only if <see cref="Output"/> isn't a factory.</summary>
    public required TypeReference? Service { get; init; }

    /// <summary>Null only if <see cref="Output"/> isn't a factory.</summary>
    public required TypeReference? Context { get; init; }

    /// <summary>How the factory finds the scope of a context.</summary>
    public required ContextLookup Lookup { get; init; }

    /// <summary>Why it is asynchronous, as a chain of names; null: it is synchronous.</summary>
    public required string? Because { get; init; }

    /// <summary>Whether it is known what builds the implementation, and so what the factory's parameters are.</summary>
    public required bool HasCreator { get; init; }

    /// <summary>The static method that builds it; null: a constructor.</summary>
    public required string? CreatorMethod { get; init; }

    /// <summary>Whether what builds it is awaited.</summary>
    public required bool AwaitsCreator { get; init; }

    /// <summary>Whether creating an instance calls nobody at all.</summary>
    public required bool IsTrivial { get; init; }

    public required InitializerModel? Initializer { get; init; }

    /// <summary>All parameters of what builds it, in declaration order.</summary>
    public required EquatableArray<LinkedParameter> Parameters { get; init; }

    /// <summary>The field that holds the slot.</summary>
    public required string SlotField { get; init; }

    /// <summary>The field that holds a tuple of what the factory was given, where there is much.</summary>
    public required string GivenField { get; init; }

    /// <summary>The private method that builds one instance.</summary>
    public required string CreateMethod { get; init; }

    public EquatableArray<string> SuppressedIds { get; init; }

    public ImportsModel Imports { get; init; } = ImportsModel.None;

    public required AssemblyModel Assembly { get; init; }

    public bool IsAsynchronous => Because is not null;
}
