namespace FactoryGen.Tests.Services;

/// <summary>A synchronous service that depends on another.</summary>
[ScopedFactory]
internal sealed class SyncOuter(UserContext user, Delta delta, ProbeScript script) : Probe(user, script)
{
    public Delta Delta => delta;
}
