// 522 bypass, container-builds-it: BAD
// the container is told to build the implementation

using Microsoft.Extensions.DependencyInjection;

namespace Corpus.C522;

internal static class Usage
{
    public static void Configure(IServiceCollection services) => services.AddKeyedScoped<IMetricsHub, MetricsHub>("hub"); // BUG
}
