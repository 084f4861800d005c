using System.Collections.Concurrent;

namespace QuickStart;

/// <summary>Stands in for the network, so that the example needs none: slow, and it refuses when it is told to.</summary>
public sealed class ChatServer(TextWriter output)
{
    private readonly ConcurrentDictionary<string, int> _attempts = new();
    private readonly ConcurrentDictionary<string, bool> _refuses = new();

    /// <summary>The user's next attempt to connect will fail.</summary>
    public void RefuseOnce(string userId) => _refuses[userId] = true;

    public int AttemptsOf(string userId) => _attempts.GetValueOrDefault(userId);

    public async Task ConnectAsync(string userId, CancellationToken cancellationToken)
    {
        var attempt = _attempts.AddOrUpdate(userId, 1, static (_, count) => count + 1);
        await Task.Delay(TimeSpan.FromMilliseconds(50), cancellationToken);
        if (_refuses.TryRemove(userId, out _))
        {
            throw new IOException($"the server refused {userId}'s attempt {attempt}");
        }

        Report($"{userId} is connected at attempt {attempt}");
    }

    public async Task CloseAsync(string userId)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(5));
        Report($"{userId}'s connection is closed");
    }

    public void Deliver(string userId, string text) => Report($"to {userId}: {text}");

    public void Report(string line) => output.WriteLine($"            {line}");
}
