namespace FactoryGen.Tests.Services;

/// <summary>An asynchronous service.</summary>
[ScopedFactory]
internal sealed class Gamma(UserContext user, ProbeScript script) : AsyncProbe(user, script);
