// 185 fallback, coalesce-null-object: BAD
// optional lookup `?? new NullMetricsHub()`

using Microsoft.Extensions.DependencyInjection;
using Acme.Chat.Testing;

namespace Corpus.C185;

internal static class Usage
{
    public static IMetricsHub Hub(IServiceProvider sp) => sp.GetService<IMetricsHub>() ?? new NullMetricsHub(); // BUG
}
