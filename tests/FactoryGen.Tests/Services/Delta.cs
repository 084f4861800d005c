namespace FactoryGen.Tests.Services;

/// <summary>A synchronous service.</summary>
[ScopedFactory]
internal sealed class Delta(UserContext user, ProbeScript script) : Probe(user, script);
