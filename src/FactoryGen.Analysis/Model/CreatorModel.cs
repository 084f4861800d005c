namespace FactoryGen.Analysis.Model;

/// <summary>What builds an implementation: a constructor, or a static method of it.</summary>
internal sealed record CreatorModel
{
    /// <summary>The name of the static method; null: a constructor.</summary>
    public required string? Method { get; init; }

    /// <summary>Whether it returns a task.</summary>
    public required bool IsAsynchronous { get; init; }

    /// <summary>Whether it calls nobody, neither the user's code nor anybody's who may remember the caller.</summary>
    public required bool IsTrivial { get; init; }

    public required EquatableArray<ParameterModel> Parameters { get; init; }
}
