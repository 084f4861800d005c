using System.Runtime.CompilerServices;

namespace FactoryGen.Benchmarks.Subjects;

/// <summary>FactoryGen's.</summary>
[ScopedFactory(typeof(IAsyncAgent))]
internal sealed class AsyncAgent(UserContext user) : IAsyncAgent
{
    private int _answer;

    [AsyncInitializer]
    public Task ConnectAsync()
    {
        _answer = user.UserId.Length;
        return Task.CompletedTask;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Ask() => _answer;
}
