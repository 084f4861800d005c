// 413 fire-and-forget, handler-with-own-catch: GOOD
// an async handler of an event that catches whatever goes wrong

namespace Corpus.C413;

internal sealed class Usage
{
    public event EventHandler? Clicked;
    public void Hook(UserContext user) => Clicked += async (_, _) =>
    {
        try { await Factories.SessionStores.GetAsync(user); }
        catch (Exception e) { Log.Write(e); }
    };
    public void Click() => Clicked?.Invoke(this, EventArgs.Empty);
}
