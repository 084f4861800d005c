using FactoryGen.Analysis.Ownership;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Usage;

/// <summary>Code that keeps its thread until an asynchronous factory has built something.</summary>
/// <param name="Task">What it waits for.</param>
/// <param name="Place">The name that does it: <c>Result</c>, <c>Wait</c>, <c>RunSync</c>.</param>
/// <param name="What">The same, as one would say it.</param>
/// <param name="IsCertain">Whether it blocks for certain.</param>
internal sealed record BlockingCall(ScopedInstance Task, SyntaxNode Place, string What, bool IsCertain)
{
    public DiagnosticSeverity Severity => IsCertain ? Task.Severity : DiagnosticSeverity.Warning;
}
