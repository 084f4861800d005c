// 753 cancellation, nested-local-functions: BAD
// the token is the outermost method's parameter, two local functions away from the factory call

namespace Corpus.C753;

internal sealed class ImportCommand(SessionStoreFactory stores)
{
    public async Task<int> RunAsync(UserContext user, string[] lines, CancellationToken ct)
    {
        var count = 0;
        await ImportAllAsync();
        return count;

        async Task ImportAllAsync()
        {
            foreach (var line in lines)
                await ImportAsync(line);

            async Task ImportAsync(string line)
            {
                var store = await stores.GetAsync(user); // BUG
                await store.SaveAsync("line" + count++, line, ct);
            }
        }
    }
}
