// 741 fire-and-forget, async-partial-void: BAD
// a partial method's implementation is async void: its caller can neither await it nor see it fail

namespace Corpus.C741;

internal sealed partial class ProfileViewModel(SessionStoreFactory stores, UserContext user)
{
    private string _theme = "";

    public string Theme
    {
        get => _theme;
        set
        {
            _theme = value;
            OnThemeChanged(value);
        }
    }

    partial void OnThemeChanged(string value);
}

internal sealed partial class ProfileViewModel
{
    async partial void OnThemeChanged(string value) // BUG
    {
        var store = await stores.GetAsync(user);
        await store.SaveAsync("theme", value);
    }
}
