using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.Corpus;

/// <summary>A row of the index: one small file with one mistake, or with what only looks like one.</summary>
/// <param name="Number">Three digits, the same as in the file's name.</param>
/// <param name="Category">What the mistake is about.</param>
/// <param name="Name">What is special about it.</param>
/// <param name="Verdict">What the file is.</param>
/// <param name="Reach">C: the compiler rejects it; E: exactly decidable; F: needs data flow; H: heuristic; X: out of reach; -: not a mistake.</param>
/// <param name="By">The ids that report a mistake's lines; none: it isn't caught, and <paramref name="What"/> says why.</param>
/// <param name="Companions">What the general analyzers of docs/companions.md say about it: caught or missed, clean or flagged.</param>
/// <param name="What">What is wrong, what it looks like, or why it isn't here.</param>
public sealed record CorpusCase(
    string Number, string Category, string Name, CorpusVerdict Verdict, char Reach, IReadOnlyList<string> By, string Companions, string What)
{
    public string FileName => $"{Number}_{Category}_{Name}.cs";

    /// <summary>Whether FactoryGen promises to catch it: what needs no guess.</summary>
    public bool IsDecidable => Verdict == CorpusVerdict.Bad && Reach is 'C' or 'E' or 'F';

    public string Text => Repository.Read($"{CorpusIndex.Folder}/Cases/{FileName}");

    /// <summary>The numbers of the lines that a diagnostic is due on, the first being 0.</summary>
    public IReadOnlyList<int> MarkedLines =>
        [.. Text.Split('\n').Index().Where(line => line.Item.EndsWith("// BUG", StringComparison.Ordinal)).Select(line => line.Index)];
}
