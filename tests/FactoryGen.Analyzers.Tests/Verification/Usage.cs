using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analyzers.Tests.Verification;

/// <summary>Checks what all analyzers together, and the compiler, say about a source that uses the factories of <see cref="Services"/>.</summary>
internal static class Usage
{
    /// <summary>The analyzers and the compiler report exactly what is marked: <c>{|FG2003:histories.GetAsync(user)|};</c></summary>
    /// <returns>The diagnostics of ours, in the order of the source.</returns>
    public static Task<ImmutableArray<Diagnostic>> ReportsAsync(string markup) => Declaration.ReportsAsync(markup, (Services.FileName, Services.Source));

    /// <summary>The one diagnostic is where it is marked, and says this.</summary>
    public static async Task ReportsAsync(string markup, string message)
    {
        var diagnostic = Assert.Single(await ReportsAsync(markup));
        Assert.Equal(message, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Nothing is reported.</summary>
    public static async Task IsFineAsync(string source) => Assert.Empty(await ReportsAsync(source));
}
