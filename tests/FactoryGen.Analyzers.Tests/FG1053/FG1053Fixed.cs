using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.Analyzers.Tests.FG1053;

public sealed class FG1053Fixed
{
    [Fact]
    public async Task The_repeated_line_goes_and_what_cannot_be_read_stays()
    {
        const string Inbox = "InboxFactory.Get | synchronous | Acme.Chat.UserContext | Inbox\n";
        using var solution = new SolutionUnderFix().With(
            "Chat", ("Test.cs", "[ScopedFactory] public sealed class Inbox(UserContext user);"), ("factorygen.contract", Inbox + Inbox + "=======\n"));

        await solution.FixAllAsync(new FG1053RemoveRepeatedFix(), "Chat", FixAllScope.Solution);

        Assert.Equal(Inbox + "=======\n", solution["Chat", "factorygen.contract"]);
        Assert.Equal(["FG1053"], await solution.IdsAsync());
    }
}
