// 420 cancellation, shared-task: GOOD
// a task that several callers share: one caller's token must not end it

namespace Corpus.C420;

internal sealed class Usage
{
    private readonly ConcurrentDictionary<UserId, Task<string?>> _texts = new();
    public Task<string?> Run(UserContext user, CancellationToken ct) =>
        _texts.GetOrAdd(user.Id, async _ => (await Factories.SessionStores.GetAsync(user)).Get("k")).WaitAsync(ct);
}
