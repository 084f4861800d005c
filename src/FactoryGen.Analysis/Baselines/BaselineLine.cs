using Microsoft.CodeAnalysis.Text;

namespace FactoryGen.Analysis.Baselines;

/// <summary>A line of a baseline.</summary>
/// <param name="Line">With its place in the text.</param>
/// <param name="Content">What isn't white space or a comment; empty if there is nothing else.</param>
/// <param name="Entry">What it says; null if it says nothing, or can't be read.</param>
/// <param name="Problem">Why it can't be read; null if it can.</param>
internal sealed record BaselineLine(TextLine Line, TextSpan Content, BaselineEntry? Entry, string? Problem);
