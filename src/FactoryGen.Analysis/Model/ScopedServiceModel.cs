namespace FactoryGen.Analysis.Model;

/// <summary>What <c>[ScopedService]</c> says of a service.</summary>
/// <param name="Context">The <see cref="TypeReference.Key"/> of the context.</param>
/// <param name="ContextName">What people call the context.</param>
/// <param name="IsAsynchronous">Whether its factory is asynchronous.</param>
internal sealed record ScopedServiceModel(string Context, string ContextName, bool IsAsynchronous);
