// 517 bypass, object-factory: BAD
// a compiled container factory for the implementation

using Microsoft.Extensions.DependencyInjection;

namespace Corpus.C517;

internal static class Usage
{
    public static ObjectFactory<SessionStore> Make() => ActivatorUtilities.CreateFactory<SessionStore>([typeof(UserContext)]); // BUG
}
