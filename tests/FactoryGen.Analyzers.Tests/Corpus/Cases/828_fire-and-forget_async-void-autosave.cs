// 828 fire-and-forget, async-void-autosave: BAD
// async void by the developer's own choice: no caller can await the save or see it fail

namespace Corpus.C828;

internal sealed partial class DocumentWindow(UserContext author)
{
    private string _text = "";

    public void Type(string text) => _text += text;
}

internal sealed partial class DocumentWindow
{
    public async void Autosave(CancellationToken cancellationToken) // BUG
    {
        var store = await Factories.SessionStores.GetAsync(author, cancellationToken);
        await store.SaveAsync("autosave", _text, cancellationToken);
    }
}
