namespace FactoryGen.Analysis.Model;

/// <summary>A factory as the registration adds it.</summary>
/// <param name="Factory">The factory's full name.</param>
/// <param name="Contract">Its interface; null if that can't be written far from the declaration (its service is declared by generated code only).</param>
/// <param name="Context">Its context's full name.</param>
internal sealed record RegisteredFactory(string Factory, string? Contract, string Context);
