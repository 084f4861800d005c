namespace FactoryGen.Tests.Services;

/// <summary>An asynchronous service.</summary>
[ScopedFactory]
internal sealed class Beta(UserContext user, ProbeScript script) : AsyncProbe(user, script);
