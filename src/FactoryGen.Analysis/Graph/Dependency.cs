using FactoryGen.Analysis.Model;

namespace FactoryGen.Analysis.Graph;

/// <summary>A parameter of an implementation that is another service of the same scope.</summary>
internal sealed record Dependency
{
    public required ParameterModel Parameter { get; init; }

    /// <summary>The service of this assembly, or null.</summary>
    public ServiceModel? Local { get; init; }

    /// <summary>The factory of a referenced assembly, if <see cref="Local"/> is null.</summary>
    public ReferencedFactory? Referenced { get; init; }
}
