// 057 sync-over-async, di-singleton-blocks: BAD
// DI registration delegate blocks on the async factory

using Microsoft.Extensions.DependencyInjection;

namespace Corpus.C057;

internal static class Usage
{
    public static void Configure(IServiceCollection services, UserContext user)
    {
        services.AddScoped<ISessionStore>(_ => Factories.SessionStores.GetAsync(user).GetAwaiter().GetResult()); // BUG
    }
}
