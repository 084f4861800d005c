// 729 missing-await, task-parameter: GOOD
// the task is passed on un-awaited, to a method that asks for the task and awaits it

namespace Corpus.C729;

internal sealed class ThemeComponent(SessionStoreFactory stores)
{
    private string _text = "";

    public Task OnParametersSetAsync(UserContext user, CancellationToken ct) => ShowAsync(stores.GetAsync(user, ct));

    public override string ToString() => _text;

    private async Task ShowAsync(Task<ISessionStore> opening)
    {
        _text = "opening...";
        var store = await opening;
        _text = store.Get("theme") ?? "light";
    }
}
