using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

/// <summary>What a rule found, and where the user sees it.</summary>
internal sealed record Finding(
    DiagnosticDescriptor Descriptor, Location Location, ImmutableDictionary<string, string?> Properties, ImmutableArray<string> Arguments)
{
    public Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptor, Location, Properties, Arguments.ToArray<object?>());
}
