using Acme.Chat.Compatibility;

namespace Acme.Chat.Agents;

/// <summary>Decides what a message is about. The container builds it.</summary>
internal sealed class TriageAgent
{
    private int _questions;

    public async Task RunAsync(UserContext user, string message)
    {
        var manager = await WebSocketManagers.GetWebSocketManagerAsync(user);
        await manager.SendAsync($"triage: {message}");
        if (message.EndsWith('?'))
        {
            // A question needs more than one answer.
            var second = await WebSocketManagers.GetWebSocketManagerAsync(user).ConfigureAwait(false);
            await second.SendAsync($"triage: question {++_questions}");
        }
    }

    public async Task EndAsync(UserContext user)
    {
        var manager = await WebSocketManagers
            .GetWebSocketManagerAsync(user)
            .ConfigureAwait(false);
        await manager.SendAsync($"triage: {_questions} so far");
    }
}
