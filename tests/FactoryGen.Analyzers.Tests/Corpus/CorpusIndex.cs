using System.Text.RegularExpressions;
using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.Corpus;

/// <summary>The table of all cases, <c>Corpus/index.csv</c>.</summary>
internal static partial class CorpusIndex
{
    public const string Folder = "tests/FactoryGen.Analyzers.Tests/Corpus";

    private const string Header = "num,category,name,verdict,reach,by,companions,what";

    private const string Path = $"{Folder}/index.csv";

    public static IReadOnlyList<CorpusCase> All { get; } = [.. Repository.Read(Path).TrimEnd('\n').Split('\n').Skip(1).Select(Parse)];

    /// <summary>The cases that are files.</summary>
    public static IEnumerable<CorpusCase> Files => All.Where(one => one.Verdict is CorpusVerdict.Bad or CorpusVerdict.Good);

    public static CorpusCase Of(string number) => All.Single(one => one.Number == number);

    public static void Write(IEnumerable<CorpusCase> cases) =>
        File.WriteAllText(Repository.PathOf(Path), string.Concat(cases.Select(Row).Prepend(Header).Select(row => row + "\n")));

    private static CorpusCase Parse(string row)
    {
        var fields = Field().Matches(row).Select(match => match.Groups[1].Success ? match.Groups[1].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : match.Groups[2].Value).ToArray();
        return fields is [var number, var category, var name, var verdict, [var reach], var by, var companions, var what]
            ? new CorpusCase(
                number, category, name, Verdict(verdict), reach, by.Split(';', StringSplitOptions.RemoveEmptyEntries), companions, what)
            : throw new InvalidOperationException($"This row of {Path} has no eight fields: {row}");
    }

    private static CorpusVerdict Verdict(string text) => text switch
    {
        "BAD" => CorpusVerdict.Bad,
        "GOOD" => CorpusVerdict.Good,
        "DECLARATION" => CorpusVerdict.Declaration,
        "LEFT OUT" => CorpusVerdict.LeftOut,
        _ => throw new InvalidOperationException($"{Path}: '{text}' is no verdict."),
    };

    private static string Row(CorpusCase one) => string.Join(',', new[]
    {
        one.Number, one.Category, one.Name, one.Verdict == CorpusVerdict.LeftOut ? "LEFT OUT" : one.Verdict.ToString().ToUpperInvariant(),
        one.Reach.ToString(), string.Join(';', one.By), one.Companions, one.What,
    }.Select(field => field.AsSpan().ContainsAny(',', '"') ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field));

    // A quoted field, or one without quotes; each but the first begins with a comma.
    [GeneratedRegex("""(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))""")]
    private static partial Regex Field();
}
