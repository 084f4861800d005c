// 549 user-scope, singleton-field-initializer: BAD
// a field initialiser of a singleton asks for somebody

using Microsoft.Extensions.DependencyInjection;

namespace Corpus.C549;

internal sealed class Ticker
{
    private readonly IMetricsHub _hub = Factories.MetricsHubs.Get(UserContext.For(Environment.UserName)); // BUG
    public void Tick() => _hub.Increment("tick");
}
internal static class Usage
{
    public static void Configure(IServiceCollection services) => services.AddSingleton<Ticker>();
}
