using FactoryGen.Analysis.Model.Legacy;

namespace FactoryGen.Analysis.Model;

/// <summary>The method that adds an assembly's factories to a container.</summary>
internal sealed record RegistrationModel
{
    public required string Method { get; init; }

    public required string Class { get; init; }

    public required string Assembly { get; init; }

    /// <summary>Every context type that gets a host, by full name.</summary>
    public required EquatableArray<string> Contexts { get; init; }

    public required EquatableArray<RegisteredFactory> Factories { get; init; }

    /// <summary>Legacy types that old code has injected.</summary>
    public required EquatableArray<LegacyFactory> LegacyFactories { get; init; }

    /// <summary>Ids of warnings that mentioning the user's types would cause.</summary>
    public required EquatableArray<string> SuppressedIds { get; init; }
}
