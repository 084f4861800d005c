using FactoryGen.Analysis.Ownership;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Usage;

/// <summary>Code that keeps its thread until an asynchronous factory has built something, or a scope has ended.</summary>
/// <param name="Task">What it waits for.</param>
/// <param name="Place">The name that does it: <c>Result</c>, <c>Wait</c>, <c>RunSync</c>.</param>
/// <param name="What">The same, as one would say it.</param>
/// <param name="IsCertain">Whether it blocks for certain.</param>
internal sealed record BlockingCall(ScopedInstance Task, SyntaxNode Place, string What, bool IsCertain)
{
    /// <summary>What has happened when it goes on, as one would say it.</summary>
    public string Until => Task.End is { } end ? $"{end.Scope} has ended" : $"the '{Task.Name}' is there";

    public DiagnosticSeverity Severity => IsCertain ? Task.Severity : DiagnosticSeverity.Warning;
}
