namespace FactoryGen.Analyzers.Tests.House;

/// <summary>A C# block of a page of docs/rules, with the files beside the project that it speaks of.</summary>
internal sealed record PageCase(string Source, IReadOnlyList<(string Name, string Text)> Files);
