// 766 bypass, own-static-creator: GOOD
// `new` of a scoped implementation, but in its own [FactoryConstructor] creator, which the generated factory calls

namespace Corpus.C766;

internal interface INotebook
{
    string Title { get; }
}

[ScopedFactory(typeof(INotebook))]
internal sealed class Notebook : INotebook
{
    private Notebook(string title) => Title = title;

    public string Title { get; }

    [FactoryConstructor]
    public static Notebook Create(UserContext user) => new("Notes of " + user.Id.Value);
}

internal sealed class NotebookPage(NotebookFactory notebooks)
{
    public string Render(UserContext user) => "<h1>" + notebooks.Get(user).Title + "</h1>";
}
