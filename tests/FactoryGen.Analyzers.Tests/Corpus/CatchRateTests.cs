using System.Globalization;
using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analyzers.Tests.Corpus;

/// <summary>The table in docs/catch-rate.md is what a run gives, or promises less.</summary>
public sealed class CatchRateTests
{
    private const string Page = "docs/catch-rate.md";
    private const string Begin = "<!-- The table is written by the test CatchRateTests, with FACTORYGEN_WRITE_INDEX=1. -->\n\n";

    /// <summary>Set FACTORYGEN_WRITE_INDEX=1 to write it, so that it says what new rules catch.</summary>
    [Fact]
    public async Task The_table_promises_no_more_than_a_run_gives()
    {
        var consumer = await CorpusRun.ConsumerAsync();
        var ours = Reported(consumer.FromAnalyzers.Concat(consumer.FromCompiler));
        var theirs = Reported(await Companions.FindingsAsync(consumer.Compilation));
        var rows = CorpusIndex.Files
            .GroupBy(one => one.Category)
            .Select(category => Row(category.Key, [.. category], ours, theirs))
            .Append(Row("**all**", [.. CorpusIndex.Files], ours, theirs));
        var table = $"""
            | category | mistakes | FactoryGen alone | companions alone | together | look-alikes | flagged by FactoryGen | flagged by companions |
            |---|---|---|---|---|---|---|---|
            {string.Join("\n            ", rows)}

            """.ReplaceLineEndings("\n").Replace("            ", "", StringComparison.Ordinal);
        var text = Repository.Read(Page).Split(Begin, 2)[0];
        if (Environment.GetEnvironmentVariable("FACTORYGEN_WRITE_INDEX") == "1")
        {
            await File.WriteAllTextAsync(Repository.PathOf(Page), text + Begin + table, TestContext.Current.CancellationToken);
        }

        var (promised, given) = (Numbers(Repository.Read(Page).Split(Begin, 2)[1]), Numbers(table));
        Assert.Equal(given.Select(row => row.Name), promised.Select(row => row.Name));
        Assert.All(promised.Zip(given), pair => AssertHeld(pair.First.Counts, pair.Second.Counts));
    }

    [Fact]
    public void Each_rule_that_the_companions_are_asked_for_exists()
    {
        Assert.NotEmpty(Companions.Rules);
        Assert.Empty(Companions.Rules.Where(id => !id.StartsWith("CS", StringComparison.Ordinal)).Except(Companions.KnownRules));
    }

    private static void AssertHeld(int[] promised, int[] given)
    {
        if (promised is not [var mistakes, var ours, var theirs, var together, var lookAlikes, var flagged, var flaggedByThem])
        {
            throw new InvalidOperationException($"A row of {Page} has {promised.Length} numbers.");
        }

        Assert.Equal((mistakes, lookAlikes), (given[0], given[4]));
        Assert.InRange(ours, 0, given[1]);
        Assert.InRange(theirs, 0, given[2]);
        Assert.InRange(together, 0, given[3]);
        Assert.InRange(flagged, given[5], int.MaxValue);
        Assert.InRange(flaggedByThem, given[6], int.MaxValue);
    }

    // Of each row its name, and the number that each cell begins with.
    private static (string Name, int[] Counts)[] Numbers(string table) =>
    [
        .. table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2)
            .Select(row => row.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(cells => (cells[0], cells.Skip(1).Select(cell => int.Parse(cell.Split(' ')[0], CultureInfo.InvariantCulture)).ToArray())),
    ];

    private static ILookup<string, Diagnostic> Reported(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Where(diagnostic => diagnostic.Location.IsInSource).ToLookup(diagnostic => diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal);

    private static string Row(string name, CorpusCase[] cases, ILookup<string, Diagnostic> ours, ILookup<string, Diagnostic> theirs)
    {
        var mistakes = cases.Where(one => one.Verdict == CorpusVerdict.Bad).ToArray();
        var lookAlikes = cases.Where(one => one.Verdict == CorpusVerdict.Good).ToArray();
        return $"| {name} | {mistakes.Length} "
            + $"| {Share(mistakes, one => IsCaught(one, ours[one.FileName]))} "
            + $"| {Share(mistakes, one => IsCaught(one, theirs[one.FileName]))} "
            + $"| {Share(mistakes, one => IsCaught(one, ours[one.FileName].Concat(theirs[one.FileName])))} "
            + $"| {lookAlikes.Length} | {lookAlikes.Count(one => ours[one.FileName].Any())} | {lookAlikes.Count(one => theirs[one.FileName].Any())} |";
    }

    private static string Share(CorpusCase[] mistakes, Func<CorpusCase, bool> isCaught) =>
        mistakes.Length == 0 ? "0" : $"{mistakes.Count(isCaught)} ({100 * mistakes.Count(isCaught) / mistakes.Length} %)";

    private static bool IsCaught(CorpusCase one, IEnumerable<Diagnostic> findings) => CorpusRun.IdsOnMarkedLines(one, findings).Count > 0;
}
