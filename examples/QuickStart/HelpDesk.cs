using System.Globalization;
using FactoryGen;

namespace QuickStart;

/// <summary>Replays the log: who enters gets a scope, who says something is answered by the agent of that scope.</summary>
internal sealed class HelpDesk(ScopeHost<UserContext> scopes, ChatServer server, MessageHistoryFactory histories, HelpAgentFactory agents, TextWriter output)
{
    private readonly Dictionary<string, UserContext> _users = [];
    private readonly Dictionary<string, ScopeLease<UserContext>> _leases = [];

    public Task PlayAsync(ChatEvent happened) => happened.What switch
    {
        "enters" => Enter(happened.Who, displayName: happened.Rest),
        "opens" => OpenTabsAsync(UserOf(happened), tabs: int.Parse(happened.Rest.Split(' ')[0], CultureInfo.InvariantCulture)),
        "says" => AnswerAsync(UserOf(happened), happened.Rest),
        "refuses" => Refuse(happened.Rest),
        "leaves" => LeaveAsync(UserOf(happened)),
        _ => throw new FormatException($"{happened.Time}: nobody knows what '{happened.What}' means"),
    };

    private UserContext UserOf(ChatEvent happened) =>
        _users.GetValueOrDefault(happened.Who) ?? throw new FormatException($"{happened.Time}: {happened.Who} never entered");

    /// <summary>The user's instances live for as long as somebody holds a lease.</summary>
    private Task Enter(string userId, string displayName)
    {
        var user = new UserContext(userId, displayName);
        _users.Add(userId, user);
        _leases.Add(userId, scopes.Enter(user));
        return Task.CompletedTask;
    }

    /// <summary>
    /// Identity and single flight: every tab has a context object of its own, but they are equal; however many ask first at the
    /// same moment, one instance is built.
    /// </summary>
    private async Task OpenTabsAsync(UserContext user, int tabs)
    {
        var asked = Enumerable.Range(0, tabs).Select(_ => Task.Run(() => agents.GetAsync(new UserContext(user.UserId, user.DisplayName))));
        var got = await Task.WhenAll(asked);
        Say($"{got.Length} callers at once got {got.Distinct().Count()} agent, and {user.UserId} connected {server.AttemptsOf(user.UserId)} time");
    }

    private async Task AnswerAsync(UserContext user, string message)
    {
        try
        {
            (await agents.GetAsync(user)).Answer(message);
        }
        catch (ScopeNotEnteredException)
        {
            // No owner, no instance: there is no shared one to fall back to.
            Say($"{user.UserId} has no scope any more, so there is no agent");
        }
        catch (IOException refused)
        {
            // Nothing of the failure is kept: the next call builds everything anew.
            Say($"failed: {refused.Message}; once more");
            (await agents.GetAsync(user)).Answer(message);
        }
    }

    private Task Refuse(string userId)
    {
        server.RefuseOnce(userId);
        return Task.CompletedTask;
    }

    /// <summary>The last lease ends the scope: everything in it is disposed of, the last built first.</summary>
    private async Task LeaveAsync(UserContext user)
    {
        ShowHistories();
        await _leases[user.UserId].DisposeAsync();
        _leases.Remove(user.UserId);
        Say($"live scopes: {scopes.ActiveScopes}");
    }

    /// <summary>Isolation: each user's history holds what that user said.</summary>
    private void ShowHistories()
    {
        foreach (var (userId, lease) in _leases.OrderBy(held => held.Key, StringComparer.Ordinal))
        {
            Say($"{userId}'s history: {string.Join(" | ", histories.Get(lease.Context).Messages)}");
        }
    }

    private void Say(string line) => output.WriteLine($"            {line}");
}
