using System.Runtime.CompilerServices;

namespace FactoryGen.Benchmarks.Subjects;

/// <summary>The same for the peers: an <see cref="Agent"/> is built by its factory alone.</summary>
internal sealed class PlainAgent(UserContext user) : IAgent, IAsyncAgent
{
    private readonly int _answer = user.UserId.Length;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Ask() => _answer;

    public int Glance() => _answer;
}
