// 420 cancellation, shared-task: GOOD
// a task that several callers share: one caller's token must not end it

namespace Corpus.C420;

internal sealed class Usage
{
    private Task<ISessionStore>? _store;
    public async Task<string?> Run(UserContext user, CancellationToken ct)
    {
        _store ??= Factories.SessionStores.GetAsync(user);
        return (await _store.WaitAsync(ct)).Get("k");
    }
}
