using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.Analyzers.Tests.Verification;

/// <summary>Checks a code fix, with all analyzers and the generator at work.</summary>
internal static class Fix<TFix>
    where TFix : CodeFixProvider, new()
{
    /// <summary>
    /// The answer (the first that is offered, if none is named) makes the fixed source, one diagnostic after the other; so does Fix All
    /// in one pass, in a document, a project and a solution. What is fixed has no diagnostic.
    /// </summary>
    public static Task MakesAsync(string markup, string fixedSource, string? answer = null, string? title = null) =>
        new FixTest<TFix>(markup, fixedSource, answer, title).RunAsync(TestContext.Current.CancellationToken);

    /// <summary><see cref="MakesAsync"/> for a fix that asks about generated code.</summary>
    public static Task MakesWithGeneratedCodeAsync(string markup, string fixedSource) =>
        new FixTest<TFix>(markup, fixedSource, answer: null, title: null, seesGenerated: true).RunAsync(TestContext.Current.CancellationToken);

    /// <summary>Nothing is offered there.</summary>
    public static Task OffersNothingAsync(string markup) => MakesAsync(markup, markup);
}
