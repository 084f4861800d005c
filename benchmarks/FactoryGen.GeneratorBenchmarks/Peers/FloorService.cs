namespace FactoryGen.GeneratorBenchmarks.Peers;

/// <summary>What the floor remembers of a declaration.</summary>
/// <param name="HintName">Of its file.</param>
/// <param name="Parameters">The types of its constructor's parameters.</param>
internal sealed record FloorService(string HintName, string Parameters);
