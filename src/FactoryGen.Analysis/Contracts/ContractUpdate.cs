using Microsoft.CodeAnalysis.Text;

namespace FactoryGen.Analysis.Contracts;

/// <summary>
/// Brings a contract file up to date: what is true stays as it is written, comments, order and line ends included, so that a review shows
/// the lines that changed and no other.
/// </summary>
internal static class ContractUpdate
{
    private const string Header =
        "# What this project's factories promise: entry point | colour | context | service. A change that this file doesn't know is an error, FG1050.";

    /// <summary>The text of a file as it should be; lines for new factories go into the first one.</summary>
    public static SourceText Of(ContractFile file, ContractComparison comparison)
    {
        var newLine = NewLineOf(file.Text);
        var changed = comparison.Factories
            .Where(factory => factory.IsChanged && factory.File == file)
            .ToDictionary(static factory => factory.Line!, static factory => factory.Entry);
        var missing = new Queue<string>(comparison.Files[0] == file
            ? comparison.Factories.Where(static factory => factory.IsMissing).Select(static factory => factory.Entry.ToString()).OrderBy(static line => line, StringComparer.Ordinal)
            : []);

        var text = new System.Text.StringBuilder();
        if (file.Lines.All(static line => line.Line.Span.IsEmpty) && missing.Count > 0)
        {
            text.Append(Header).Append(newLine);
        }

        foreach (var line in file.Lines)
        {
            while (line.Entry is { } entry && missing.Count > 0 && string.CompareOrdinal(missing.Peek(), entry.ToString()) < 0)
            {
                text.Append(missing.Dequeue()).Append(newLine);
            }

            var written = file.Text.ToString(line.Line.SpanIncludingLineBreak);
            var replaced = changed.TryGetValue(line, out var now)
                ? written.Remove(line.Content.Start - line.Line.Start, line.Content.Length).Insert(line.Content.Start - line.Line.Start, now.ToString())
                : written;
            text.Append(comparison.StateOf(line) is ContractLineState.Stale or ContractLineState.Repeated ? "" : replaced);
        }

        if (missing.Count > 0 && text.Length > 0 && text[text.Length - 1] is not ('\n' or '\r'))
        {
            text.Append(newLine);
        }

        while (missing.Count > 0)
        {
            text.Append(missing.Dequeue()).Append(newLine);
        }

        var result = text.ToString();
        return result == file.Text.ToString() ? file.Text : SourceText.From(result, file.Text.Encoding, file.Text.ChecksumAlgorithm);
    }

    private static string NewLineOf(SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }
}
