using System.Text.RegularExpressions;

namespace FactoryGen.Docs.Tests;

/// <summary>A block of C# on a page.</summary>
/// <param name="Line">Where it begins, from 1.</param>
/// <param name="Code">Its lines.</param>
internal sealed partial record CodeBlock(int Line, string Code)
{
    /// <summary>The blocks of a page, in order.</summary>
    public static IEnumerable<CodeBlock> On(string markdown) =>
        Fence().Matches(markdown).Select(match => new CodeBlock(markdown[..match.Index].Count(character => character == '\n') + 1, match.Groups[1].Value));

    [GeneratedRegex(@"^```(?:csharp|cs|c#)[ \t]*\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Fence();
}
