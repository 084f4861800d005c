using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1053;

public sealed class FG1053Valid
{
    [Fact]
    public Task Nothing_but_comments() => IsFineAsync("", ("factorygen.contract", "#\n   # <<<<<<< HEAD\n\n\t\n#|||"));
}
