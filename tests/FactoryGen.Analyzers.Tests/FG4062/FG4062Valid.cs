using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4062;

public sealed class FG4062Valid
{
    [Fact]
    public Task Comments_blank_lines_and_any_line_ends() =>
        IsFineAsync("", ("factorygen.baseline", "#\r\n   # <<<<<<< HEAD\r\n\n\ta|b|c|1\r\n#|||"));
}
