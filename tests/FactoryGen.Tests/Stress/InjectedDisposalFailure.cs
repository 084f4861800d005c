namespace FactoryGen.Tests.Stress;

/// <summary>The failure of a disposal.</summary>
internal sealed class InjectedDisposalFailure() : Exception("injected into a disposal");
