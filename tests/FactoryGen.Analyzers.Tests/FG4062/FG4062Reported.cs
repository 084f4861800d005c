using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4062;

public sealed class FG4062Reported
{
    [Theory]
    [InlineData("Acme.Legacy.Caches.Get", "it isn't 'entry point | project | member | count'")]
    [InlineData("a | b | c | 1 | 2", "it isn't 'entry point | project | member | count'")]
    [InlineData("a | | c | 1", "it isn't 'entry point | project | member | count'")]
    [InlineData("a | b | c | many", "'many' is no count: write a number from 1 on")]
    [InlineData("a | b | c | 0", "'0' is no count: write a number from 1 on")]
    [InlineData("a | b | c | -1", "'-1' is no count: write a number from 1 on")]
    [InlineData("a | b | c | 99999999999", "'99999999999' is no count: write a number from 1 on")]
    [InlineData("<<<<<<< HEAD", "a merge left it here")]
    [InlineData("=======", "a merge left it here")]
    [InlineData(">>>>>>> theirs", "a merge left it here")]
    public Task A_line_that_says_nothing(string line, string why) => ReportsAsync(
        "",
        $"This line of factorygen.baseline can't be read, because {why}",
        ("factorygen.baseline", $"# ours\r\n\t{{|FG4062:{line}|}}  # theirs\r\n"));
}
