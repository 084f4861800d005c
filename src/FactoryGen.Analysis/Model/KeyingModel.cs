namespace FactoryGen.Analysis.Model;

/// <summary>How the scopes of a context type are told apart.</summary>
/// <param name="Context">The context type's <see cref="TypeReference.Key"/>.</param>
/// <param name="Keys">Its keys, in their order: several make a tuple.</param>
internal sealed record KeyingModel(string Context, EquatableArray<KeyModel> Keys);
