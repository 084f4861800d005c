using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4061;

public sealed class FG4061Valid
{
    [Fact]
    public Task Entries_of_other_projects() =>
        IsFineAsync("", ("factorygen.baseline", "Acme.Legacy.Caches.Get | Acme.Support | Desk.Old(Acme.Chat.UserContext) | 3"));

    [Fact]
    public Task Nothing_but_comments() => IsFineAsync("", ("factorygen.baseline", "# none left\n\n"));
}
