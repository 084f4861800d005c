using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactoryGen.Analysis.Baselines;

/// <summary>
/// The text that says which uses of legacy entry points are tolerated, of one project or of all those below it. <c>#</c> begins a comment; order
/// and line ends don't matter to who reads it. Two lines about the same member add up: two branches may have added one each.
/// </summary>
internal sealed class BaselineFile
{
    public const string Name = "factorygen.baseline";

    // The compiler hands the same text to every analyzer.
    private static readonly ConditionalWeakTable<SourceText, BaselineFile> Cache = new();

    private readonly Dictionary<(string Id, string Project, string Member), int> _counts = [];

    private BaselineFile(SourceText text)
    {
        Text = text;
        Lines = text.Lines.Select(line => Read(line, text)).ToImmutableArray();
        foreach (var entry in Lines.Select(static line => line.Entry).OfType<BaselineEntry>())
        {
            _counts[entry.Key] = CountOf(entry.Key) + entry.Count;
        }
    }

    public SourceText Text { get; }

    public ImmutableArray<BaselineLine> Lines { get; }

    public static BaselineFile Read(SourceText text) => Cache.GetValue(text, static text => new BaselineFile(text));

    public static bool Is(string? path) =>
        path is not null && string.Equals(Path.GetFileName(path), Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The file among a project's additional ones; null if it has none.</summary>
    public static AdditionalText? Among(ImmutableArray<AdditionalText> files) =>
        files.IsDefaultOrEmpty ? null : files.FirstOrDefault(static file => Is(file.Path));

    /// <summary>How many uses are tolerated.</summary>
    public int CountOf((string Id, string Project, string Member) key) => _counts.TryGetValue(key, out var count) ? count : 0;

    /// <summary>Whether it says anything about a project yet.</summary>
    public bool Mentions(string project) => _counts.Keys.Any(key => key.Project == project);

    public Location LocationOf(string path, BaselineLine line) => Location.Create(path, line.Content, Text.Lines.GetLinePositionSpan(line.Content));

    private static BaselineLine Read(TextLine line, SourceText text)
    {
        var written = text.ToString(line.Span);
        var comment = written.IndexOf('#');
        var content = (comment < 0 ? written : written.Substring(0, comment)).TrimEnd();
        var start = content.Length - content.TrimStart().Length;
        var span = TextSpan.FromBounds(line.Start + start, line.Start + content.Length);
        if (span.IsEmpty)
        {
            return new(line, span, null, null);
        }

        var entry = BaselineEntry.Read(content.Substring(start), out var problem);
        return new(line, span, entry, problem);
    }
}
