using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analyzers.Tests.Corpus;

/// <summary>All cases in one project, with the generator and all our analyzers: every case has a namespace of its own.</summary>
internal static class CorpusRun
{
    private static readonly Lazy<Task<Consumer>> Run = new(() => Consumer.BuildAsync(Project, CancellationToken.None));

    /// <summary>What the cases find around them, and all cases.</summary>
    public static Compilation Project => CompilerParts.Compile(
        Repository.FilesIn($"{CorpusIndex.Folder}/Project", "*.cs")
            .Select(file => (file, Repository.Read($"{CorpusIndex.Folder}/Project/{file}")))
            .Concat(CorpusIndex.Files.Select(one => (one.FileName, one.Text))));

    public static Task<Consumer> ConsumerAsync() => Run.Value;

    /// <summary>What our analyzers report in the case's file, and the compiler's errors.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> FindingsAsync(CorpusCase one)
    {
        var consumer = await Run.Value;
        return [.. consumer.FromAnalyzers.Concat(consumer.FromCompiler).Where(diagnostic => diagnostic.Location.SourceTree?.FilePath == one.FileName)];
    }

    public static int LineOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line;

    /// <summary>The ids on the marked lines, if there is something on each of them; none otherwise.</summary>
    public static IReadOnlyList<string> IdsOnMarkedLines(CorpusCase one, IEnumerable<Diagnostic> findings)
    {
        var found = findings.ToLookup(LineOf);
        var lines = one.MarkedLines;
        return lines.All(found.Contains)
            ? [.. lines.SelectMany(line => found[line]).Select(diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal)]
            : [];
    }
}
