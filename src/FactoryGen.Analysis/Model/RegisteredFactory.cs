namespace FactoryGen.Analysis.Model;

/// <summary>A factory as the registration adds it.</summary>
/// <param name="Factory">The factory's full name.</param>
/// <param name="Context">Its context.</param>
/// <param name="Service">What its interface hands out; null if that can't be written far from the declaration (generated code only declares it).</param>
/// <param name="IsAsynchronous">Which of the two interfaces it has.</param>
internal sealed record RegisteredFactory(string Factory, TypeReference Context, TypeReference? Service, bool IsAsynchronous);
