using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.House;

/// <summary>A C# block of a page of docs/rules, with the files beside the project that it speaks of.</summary>
internal sealed record PageCase(string Source, IReadOnlyList<(string Name, string Text)> Files, bool UsesServices)
{
    /// <summary>What the block is compiled with.</summary>
    public IReadOnlyList<(string Path, string Text)> Project =>
    [
        (Surroundings.FileName, Surroundings.Source),
        .. UsesServices ? [(Services.FileName, Services.Source)] : Array.Empty<(string, string)>(),
        ("Test.cs", Source),
    ];
}
