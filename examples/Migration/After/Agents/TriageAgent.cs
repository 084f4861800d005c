
namespace Acme.Chat.Agents;

/// <summary>Decides what a message is about. The container builds it.</summary>
internal sealed class TriageAgent(WebSocketManagerFactory webSocketManagerFactory)
{
    private int _questions;

    public async Task RunAsync(UserContext user, string message)
    {
        var manager = webSocketManagerFactory.Get(user);
        await manager.SendAsync($"triage: {message}");
        if (message.EndsWith('?'))
        {
            // A question needs more than one answer.
            var second = webSocketManagerFactory.Get(user);
            await second.SendAsync($"triage: question {++_questions}");
        }
    }

    public async Task EndAsync(UserContext user)
    {
        var manager = webSocketManagerFactory.Get(user);
        await manager.SendAsync($"triage: {_questions} so far");
    }
}
