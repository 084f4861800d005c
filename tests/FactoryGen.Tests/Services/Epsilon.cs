namespace FactoryGen.Tests.Services;

/// <summary>A synchronous service.</summary>
[ScopedFactory]
internal sealed class Epsilon(UserContext user, ProbeScript script) : Probe(user, script);
