using FactoryGen;

namespace QuickStart;

/// <summary>
/// Takes this user's history and this user's connection. It initialises nothing itself, but the connection does: hence
/// <c>HelpAgentFactory.GetAsync</c>. Nobody decided that, and nobody can forget it.
/// </summary>
[ScopedFactory(typeof(IHelpAgent))]
internal sealed class HelpAgent(UserContext user, IMessageHistory history, IChatConnection connection, ChatServer server) : IHelpAgent, IDisposable
{
    public void Answer(string message)
    {
        history.Add(message);
        connection.Send(history.Messages.Count == 1
            ? $"Good morning, {user.DisplayName}."
            : $"That makes {history.Messages.Count}. You began with: {history.Messages[0]}");
    }

    public void Dispose() => server.Report($"{user.UserId}'s agent is disposed of");
}
