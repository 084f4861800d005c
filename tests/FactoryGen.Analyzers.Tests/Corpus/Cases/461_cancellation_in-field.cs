// 461 cancellation, in-field: BAD
// the class has a token in a field

namespace Corpus.C461;

internal sealed class Usage
{
    private readonly CancellationToken _stopping;
    public Usage(CancellationToken stopping) => _stopping = stopping;
    public async Task<string?> Run(UserContext user)
    {
        await Task.Delay(1, _stopping);
        return (await Factories.SessionStores.GetAsync(user)).Get("k"); // BUG
    }
}
