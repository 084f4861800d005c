using FactoryGen;

namespace QuickStart;

/// <summary>Nothing to wait for here, so its factory is synchronous: <c>MessageHistoryFactory.Get</c>.</summary>
[ScopedFactory(typeof(IMessageHistory))]
internal sealed class MessageHistory(UserContext user, ChatServer server) : IMessageHistory, IDisposable
{
    private readonly List<string> _messages = [];

    public IReadOnlyList<string> Messages => _messages;

    public void Add(string message) => _messages.Add(message);

    public void Dispose() => server.Report($"{user.UserId}'s history is disposed of");
}
