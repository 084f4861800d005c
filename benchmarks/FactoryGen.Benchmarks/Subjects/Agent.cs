using System.Runtime.CompilerServices;

namespace FactoryGen.Benchmarks.Subjects;

/// <summary>FactoryGen's.</summary>
[ScopedFactory(typeof(IAgent))]
internal sealed class Agent(UserContext user) : IAgent
{
    private readonly int _answer = user.UserId.Length;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Ask() => _answer;

    public int Glance() => _answer;
}
