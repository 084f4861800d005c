// 412 fire-and-forget, handler-without-scope: GOOD
// async handlers of an event that have nothing to do with a scope

namespace Corpus.C412;

internal sealed class Usage
{
    public event EventHandler? Clicked;
    public void Hook() => Clicked += async (_, _) => await Task.Delay(1);
    public void Click() => Clicked?.Invoke(this, EventArgs.Empty);
}
