// 453 fire-and-forget, async-void-override: BAD
// an override that is async void

namespace Corpus.C453;

internal abstract class Screen { public abstract void Open(UserContext user); }
internal sealed class Usage : Screen
{
    public override async void Open(UserContext user) => (await Factories.SessionStores.GetAsync(user)).Get("k"); // BUG
}
