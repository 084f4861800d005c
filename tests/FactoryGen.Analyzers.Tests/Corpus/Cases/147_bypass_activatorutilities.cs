// 147 bypass, activatorutilities: BAD
// ActivatorUtilities.CreateInstance<Impl>

using Microsoft.Extensions.DependencyInjection;

namespace Corpus.C147;

internal static class Usage
{
    public static ISessionStore Make(IServiceProvider sp, UserContext user) => ActivatorUtilities.CreateInstance<SessionStore>(sp, user); // BUG
}
