using System.Runtime.CompilerServices;

namespace FactoryGen.Benchmarks.Subjects;

/// <summary>FactoryGen's, with a constructor that calls something: it gets a clean context, and circles through it are found.</summary>
[ScopedFactory]
internal sealed class ThoughtfulAgent(UserContext user) : IAgent
{
    private readonly int _answer = Think(user);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Ask() => _answer;

    public int Glance() => _answer;

    private static int Think(UserContext user) => user.UserId.Length;
}
