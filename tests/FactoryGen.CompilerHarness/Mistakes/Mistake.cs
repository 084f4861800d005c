namespace FactoryGen.CompilerHarness.Mistakes;

/// <summary>One thing that goes wrong while somebody types. Which token it meets follows from numbers, so that a shorter list of smaller numbers is a simpler text.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Place">The token, counted around the text.</param>
/// <param name="Other">What it happens with: another token, a number of tokens, a word.</param>
public sealed record Mistake(MistakeKind Kind, int Place, int Other)
{
    private const int LongestRun = 12;

    // What people write around declarations, and what nobody should.
    private static readonly string[] Words =
    [
        "class", "struct", "record", "interface", "enum", "static", "abstract", "sealed", "partial", "file", "private", "protected", "internal", "public", "required", "readonly", "unsafe", "new",
        "ref", "out", "in", "params", "this", "void", "async", "await", "null", "default", "typeof", "nameof", "global::", "var", "dynamic", "int*", "delegate*<int, void>", "T", "<T>", "<>", "where T : class",
        "[", "]", "(", ")", "{", "}", "<", ">", ",", ";", "=", "=>", "?", "*", "@", "'", "\"", "\"\"\"", "1", "1e999", "-1", "\"1 x\"", "\"\\", "#if X", "#error", "/*", "//", "\u2028", "\uFEFF", "\uD800", "é", "İ",
        "string", "object", "Task", "Task<int>", "ValueTask", "Func<Task>", "CancellationToken", "Missing", "Missing<int>", "(int A, string? B)", "UserContext", "UserContext?",
        "[ScopedFactory]", "[ScopedFactory<>]", "[ScopedFactory(typeof())]", "[ScopedFactory(typeof(object))]", "[ScopedFactory(FactoryName = \"\")]", "[ScopedFactory(Context = typeof(UserContext))]",
        "[ScopeContext]", "[ScopeKey]", "[property: ScopeKey]", "[AsyncInitializer]", "[FactoryConstructor]", "[Obsolete(\"\", true)]", "[ScopedFactory(", "[assembly: ScopedFactory]", "where",
    ];

    /// <summary>Lets it happen to a text that is a list of tokens with their trivia.</summary>
    /// <param name="tokens">At least one.</param>
    /// <param name="donor">Another text's tokens, at least one.</param>
    public void ApplyTo(List<string> tokens, IReadOnlyList<string> donor)
    {
        var place = Place % tokens.Count;
        var count = Math.Min(1 + (Other % LongestRun), tokens.Count - place);
        switch (Kind)
        {
            case MistakeKind.BreakOff:
                tokens.RemoveRange(place, tokens.Count - place);
                break;
            case MistakeKind.Delete:
                tokens.RemoveRange(place, count);
                break;
            case MistakeKind.Repeat:
                tokens.InsertRange(place, tokens.GetRange(place, count));
                break;
            case MistakeKind.Swap:
                (tokens[place], tokens[Other % tokens.Count]) = (tokens[Other % tokens.Count], tokens[place]);
                break;
            case MistakeKind.Replace:
                tokens[place] = Words[Other % Words.Length] + " ";
                break;
            case MistakeKind.Insert:
                tokens.Insert(place, Words[Other % Words.Length] + " ");
                break;
            case MistakeKind.BreakWord:
                // A word may be broken twice, and nothing be left of it.
                tokens[place] = tokens[place][..(Other % Math.Max(1, tokens[place].Length))];
                break;
            case MistakeKind.Splice:
                tokens.InsertRange(place, donor.Skip(Other % donor.Count).Take(LongestRun * 2));
                break;
        }

        if (tokens.Count == 0)
        {
            tokens.Add(" ");
        }
    }
}
