namespace FactoryGen.Analysis.Model;

/// <summary>
/// What output depends on beyond its own declaration. It rides on every model, because a compilation never enters the
/// pipeline by itself: then every keystroke would run everything.
/// </summary>
internal sealed record AssemblyModel
{
    public required string Name { get; init; }

    /// <summary>Whether Microsoft.Extensions.DependencyInjection.Abstractions 8.0 or later is referenced.</summary>
    public required bool HasDependencyInjection { get; init; }
}
