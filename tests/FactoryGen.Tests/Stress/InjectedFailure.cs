namespace FactoryGen.Tests.Stress;

/// <summary>The failure of one attempt to build an instance.</summary>
internal sealed class InjectedFailure(StressEntry entry) : Exception($"injected into {entry}")
{
    public StressEntry Entry => entry;
}
