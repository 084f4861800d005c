using System.Collections.Immutable;
using FactoryGen.Analyzers.Tests.House;
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
    /// <param name="markup">The source.</param>
    /// <param name="files">Other sources (<c>.cs</c>), and what stands beside the project; marked in the same way.</param>
    /// <returns>The diagnostics of ours, in the order of the source.</returns>
    public static async Task<ImmutableArray<Diagnostic>> ReportsAsync(string markup, params (string Name, string Markup)[] files)
    {
        var texts = new Dictionary<string, string>();
        var expected = new List<string>();
        foreach (var (name, text) in files.Prepend(("Test.cs", markup)))
        {
            TestFileMarkupParser.GetSpans(text, out var plain, out ImmutableDictionary<string, ImmutableArray<TextSpan>> marked);
            texts.Add(name, plain);
            expected.AddRange(marked.SelectMany(pair => pair.Value, (pair, span) => Line(name, pair.Key, span, plain)));
        }

        var others = files.Select(file => (file.Name, Text: texts[file.Name])).ToLookup(file => file.Name.EndsWith(".cs", StringComparison.Ordinal));
        var consumer = await Consumer.BuildAsync(new PageCase(texts["Test.cs"], [.. others[false]], UsesServices: false), TestContext.Current.CancellationToken, [.. others[true]]);
        var actual = consumer.FromAnalyzers
            .Concat(consumer.FromCompiler)
            .Select(diagnostic => texts.TryGetValue(diagnostic.Location.GetLineSpan().Path, out var plain)
                ? Line(diagnostic.Location.GetLineSpan().Path, diagnostic.Id, diagnostic.Location.SourceSpan, plain)
                : diagnostic.ToString());
        var (wanted, got) = (Lines(expected), Lines(actual));
        Assert.True(wanted == got, $"Expected:\n{wanted}\nActual:\n{got}");
        return consumer.FromAnalyzers;
    }

    /// <summary>The one diagnostic is where it is marked, and says this.</summary>
    public static async Task ReportsAsync(string markup, string message, params (string Name, string Markup)[] files)
    {
        var diagnostic = Assert.Single(await ReportsAsync(markup, files));
        Assert.Equal(message, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Nothing is reported, and there isn't even a warning in what is generated.</summary>
    public static async Task IsFineAsync(string source, params (string Name, string Text)[] files) => Assert.Empty(await ReportsAsync(source, files));

    private static string Line(string file, string id, TextSpan span, string source) => $"{file} {span.Start,5} {id} at '{source.Substring(span.Start, span.Length)}'";

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));
}
