// 113 async-dispose, di-delegate-owns-shared: BAD
// AddSingleton(delegate): the container disposes what its delegate returns, here the instance that its scope owns

using Microsoft.Extensions.DependencyInjection;

namespace Corpus.C113;

internal static class Usage
{
    public static void Configure(IServiceCollection services, UserContext user) => services.AddSingleton<IMetricsHub>(_ => Factories.MetricsHubs.Get(user)); // BUG
}
