using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace FactoryGen.Analyzers.Tests.Verification;

/// <summary>Checks what all analyzers together, and the compiler, say about a source.</summary>
internal static class Declaration
{
    /// <summary>
    /// The analyzers report exactly what is marked (<c>{|FG1001:typeof(I)|}</c>), and whatever is generated compiles. A compiler's error that
    /// belongs to the mistake is marked in the same way.
    /// </summary>
    /// <returns>The diagnostics of ours, in the order of the source.</returns>
    public static async Task<ImmutableArray<Diagnostic>> ReportsAsync(string markup, params (string Path, string Text)[] others)
    {
        TestFileMarkupParser.GetSpans(markup, out var source, out ImmutableDictionary<string, ImmutableArray<TextSpan>> marked);
        var consumer = await Consumer.BuildAsync([.. others, ("Test.cs", source)], TestContext.Current.CancellationToken);

        var expected = marked.SelectMany(pair => pair.Value, (pair, span) => Line(pair.Key, span, source));
        var actual = consumer.FromAnalyzers
            .Concat(consumer.FromCompiler)
            .Select(diagnostic => diagnostic.Location.SourceTree?.FilePath == "Test.cs"
                ? Line(diagnostic.Id, diagnostic.Location.SourceSpan, source)
                : diagnostic.ToString());
        var (wanted, got) = (Lines(expected), Lines(actual));
        Assert.True(wanted == got, $"Expected:\n{wanted}\nActual:\n{got}");
        return consumer.FromAnalyzers;
    }

    /// <summary>The one diagnostic is where it is marked, and says this.</summary>
    public static async Task ReportsAsync(string markup, string message)
    {
        var diagnostic = Assert.Single(await ReportsAsync(markup));
        Assert.Equal(message, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Nothing is reported, and there isn't even a warning in what is generated.</summary>
    public static async Task IsFineAsync(string source) => Assert.Empty(await ReportsAsync(source));

    private static string Line(string id, TextSpan span, string source) => $"{span.Start,5} {id} at '{source.Substring(span.Start, span.Length)}'";

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));
}
