namespace FactoryGen.Tests.Services;

/// <summary>A synchronous service.</summary>
[ScopedFactory]
internal sealed class Zeta(UserContext user, ProbeScript script) : Probe(user, script);
