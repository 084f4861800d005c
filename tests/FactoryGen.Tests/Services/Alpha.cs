namespace FactoryGen.Tests.Services;

/// <summary>An asynchronous service.</summary>
[ScopedFactory]
internal sealed class Alpha(UserContext user, ProbeScript script) : AsyncProbe(user, script);
