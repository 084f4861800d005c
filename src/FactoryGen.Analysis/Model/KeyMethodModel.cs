namespace FactoryGen.Analysis.Model;

/// <summary>The <c>[ScopeKey]</c> method that makes a type a context.</summary>
/// <param name="Holder">The <see cref="TypeReference.Key"/> of the type that declares it.</param>
/// <param name="Name">Its name, as declared.</param>
internal sealed record KeyMethodModel(string Holder, string Name);
