using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactoryGen.Analysis.Contracts;

/// <summary>The text beside a project that says what its factories promise. <c>#</c> begins a comment; order and line ends don't matter to who reads it.</summary>
internal sealed record ContractFile(string Path, SourceText Text, ImmutableArray<ContractLine> Lines)
{
    public const string Name = "factorygen.contract";

    /// <summary>Whether a file is one, by its name: projects for several frameworks may have more than one.</summary>
    public static bool Is(string? path) =>
        path is not null && string.Equals(System.IO.Path.GetFileName(path), Name, StringComparison.OrdinalIgnoreCase);

    public static ImmutableArray<AdditionalText> Among(ImmutableArray<AdditionalText> files) =>
        files.IsDefaultOrEmpty ? ImmutableArray<AdditionalText>.Empty : files.Where(static file => Is(file.Path)).ToImmutableArray();

    public static ContractFile Read(string path, SourceText text) => new(path, text, text.Lines.Select(line => Read(line, text)).ToImmutableArray());

    public Location LocationOf(ContractLine line) => Location.Create(Path, line.Content, Text.Lines.GetLinePositionSpan(line.Content));

    private static ContractLine Read(TextLine line, SourceText text)
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

        var entry = ContractEntry.Read(content.Substring(start), out var problem);
        return new(line, span, entry, problem);
    }
}
