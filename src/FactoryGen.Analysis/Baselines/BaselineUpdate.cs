using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace FactoryGen.Analysis.Baselines;

/// <summary>Writes counts into a baseline: a line changes, goes or comes where it sorts, and everything else stays as it is written.</summary>
internal static class BaselineUpdate
{
    private const string Header =
        "# The uses of legacy entry points that are tolerated: entry point | project | member | count. More of them are an error, FG4060.";

    /// <param name="text">The file.</param>
    /// <param name="counts">What the entries are to say; a count of 0 removes one. Entries that aren't named stay.</param>
    public static SourceText Of(SourceText text, IEnumerable<BaselineEntry> counts)
    {
        var file = BaselineFile.Read(text);
        var wanted = counts.GroupBy(static entry => entry.Key).ToDictionary(static same => same.Key, static same => same.Last());
        var written = new HashSet<(string Id, string Project, string Member)>();
        var known = new HashSet<(string Id, string Project, string Member)>(file.Lines.Select(static line => line.Entry).OfType<BaselineEntry>().Select(static entry => entry.Key));
        var missing = new Queue<string>(wanted.Values.Where(entry => entry.Count > 0 && !known.Contains(entry.Key))
            .Select(static entry => entry.ToString()).OrderBy(static line => line, StringComparer.Ordinal));
        var newLine = NewLineOf(text);

        var result = new StringBuilder();
        if (file.Lines.All(static line => line.Line.Span.IsEmpty) && missing.Count > 0)
        {
            result.Append(Header).Append(newLine);
        }

        foreach (var line in file.Lines)
        {
            while (line.Entry is { } entry && missing.Count > 0 && string.CompareOrdinal(missing.Peek(), entry.ToString()) < 0)
            {
                result.Append(missing.Dequeue()).Append(newLine);
            }

            result.Append(Rewrite(line, text, wanted, written));
        }

        if (missing.Count > 0 && result.Length > 0 && result[result.Length - 1] is not ('\n' or '\r'))
        {
            result.Append(newLine);
        }

        while (missing.Count > 0)
        {
            result.Append(missing.Dequeue()).Append(newLine);
        }

        var updated = result.ToString();
        return updated == text.ToString() ? text : SourceText.From(updated, text.Encoding, text.ChecksumAlgorithm);
    }

    // The first line of an entry says it all; others that added to it go.
    private static string Rewrite(
        BaselineLine line,
        SourceText text,
        Dictionary<(string Id, string Project, string Member), BaselineEntry> wanted,
        HashSet<(string Id, string Project, string Member)> written)
    {
        var old = text.ToString(line.Line.SpanIncludingLineBreak);
        if (line.Entry is not { } entry || !wanted.TryGetValue(entry.Key, out var now))
        {
            return old;
        }

        if (now.Count == 0 || !written.Add(entry.Key))
        {
            return "";
        }

        var start = line.Content.Start - line.Line.Start;
        return now == entry ? old : old.Remove(start, line.Content.Length).Insert(start, now.ToString());
    }

    private static string NewLineOf(SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }
}
