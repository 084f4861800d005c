namespace FactoryGen.Analysis.Model.Legacy;

/// <summary>A generated legacy factory as the registration adds it.</summary>
/// <param name="Type">The type that old code asks for.</param>
/// <param name="Implementation">The class that it gets; takes the container.</param>
internal sealed record LegacyFactory(string Type, string Implementation);
