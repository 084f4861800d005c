namespace FactoryGen.Tests.Services;

/// <summary>An asynchronous service that depends on an asynchronous and on a synchronous one.</summary>
[ScopedFactory(typeof(IOuter))]
internal sealed class Outer(UserContext user, Alpha alpha, Delta delta, ProbeScript script) : AsyncProbe(user, script), IOuter
{
    public Alpha Alpha => alpha;

    public Delta Delta => delta;
}
