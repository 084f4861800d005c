namespace FactoryGen.Containers.Tests.Services;

/// <summary>What it is given can't be found by its type alone: the application registers this factory by itself.</summary>
[ScopedFactory]
public sealed class Badge(UserContext user, Ink ink) : IDisposable
{
    public void Dispose() => ink.Write("badge of " + user.UserId);
}
