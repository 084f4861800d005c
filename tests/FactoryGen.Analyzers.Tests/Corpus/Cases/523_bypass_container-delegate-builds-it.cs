// 523 bypass, container-delegate-builds-it: BAD
// a registration delegate builds the implementation

using Microsoft.Extensions.DependencyInjection;

namespace Corpus.C523;

internal static class Usage
{
    public static void Configure(IServiceCollection services) => services.AddScoped<IWebSocketManager>(sp => new WebSocketManager(sp.GetRequiredService<UserContext>())); // BUG
}
