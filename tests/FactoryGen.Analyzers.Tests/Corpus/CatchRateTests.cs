using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analyzers.Tests.Corpus;

/// <summary>The table in docs/catch-rate.md is what a run gives.</summary>
public sealed class CatchRateTests
{
    private const string Page = "docs/catch-rate.md";
    private const string Begin = "<!-- The table is written by the test CatchRateTests, with FACTORYGEN_WRITE_INDEX=1. -->\n\n";

    /// <summary>Set FACTORYGEN_WRITE_INDEX=1 to write it, so that it says what new rules catch.</summary>
    [Fact]
    public async Task The_table_says_what_a_run_gives()
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

        Assert.Equal(table, Repository.Read(Page).ReplaceLineEndings("\n").Split(Begin, 2)[1]);
    }

    /// <summary>The cases with numbers from 500 were written here, so what companions say about them is measured here, too.</summary>
    [Fact]
    public async Task The_index_says_what_companions_catch_of_our_own_cases()
    {
        var consumer = await CorpusRun.ConsumerAsync();
        var theirs = Reported(await Companions.FindingsAsync(consumer.Compilation));
        CorpusCase[] rows =
        [
            .. CorpusIndex.All.Select(one => string.CompareOrdinal(one.Number, "500") < 0 ? one : one with
            {
                Companions = one.Verdict == CorpusVerdict.Bad
                    ? IsCaught(one, theirs[one.FileName]) ? "caught" : "missed"
                    : theirs[one.FileName].Any() ? "FP" : "clean",
            }),
        ];
        if (Environment.GetEnvironmentVariable("FACTORYGEN_WRITE_COMPANIONS") == "1")
        {
            CorpusIndex.Write(rows);
        }

        Assert.All(CorpusIndex.All.Zip(rows), pair => Assert.Equal((pair.First.Number, pair.Second.Companions), (pair.First.Number, pair.First.Companions)));
    }

    [Fact]
    public void Each_rule_that_the_companions_are_asked_for_exists()
    {
        Assert.NotEmpty(Companions.Rules);
        Assert.Empty(Companions.Rules.Where(id => !id.StartsWith("CS", StringComparison.Ordinal)).Except(Companions.KnownRules));
    }

    /// <summary>Also those that the page advises against, and none is both.</summary>
    [Fact]
    public void Each_rule_that_the_page_mentions_exists()
    {
        Assert.NotEmpty(Companions.ContradictingRules);
        Assert.Empty(Companions.ContradictingRules.Except(Companions.KnownRules));
        Assert.Empty(Companions.ContradictingRules.Intersect(Companions.Rules));
    }

    /// <summary>Those that say the same as one of ours are asked for all the same, and contradict nothing.</summary>
    [Fact]
    public void Each_rule_that_the_page_says_repeats_ours_is_asked_for_beside_one_of_ours()
    {
        Assert.NotEmpty(Companions.RepeatingRules);
        Assert.Empty(Companions.RepeatingRules.Except(Companions.Rules));
        Assert.NotEmpty(Companions.RepeatedRules);
        Assert.Empty(Companions.RepeatedRules.Except(CompilerParts.Analyzers().SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id)));
    }

    [Fact]
    public void The_page_lists_the_packages_that_are_measured() => Assert.Equal(Companions.Packages, Companions.ListedPackages);

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
