// 583 fallback, switch-discard: BAD
// a switch whose discard gives the fake

using Microsoft.Extensions.DependencyInjection;
using Acme.Chat.Testing;

namespace Corpus.C583;

internal static class Usage
{
    public static IMetricsHub Hub(IServiceProvider sp) => sp.GetService<IMetricsHub>() switch
    {
        { } hub => hub,
        _ => NullMetricsHub.Instance, // BUG
    };
}
