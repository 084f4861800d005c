using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

/// <summary>What a rule found, and where the user sees it.</summary>
/// <param name="Descriptor">The rule's.</param>
/// <param name="Location">The narrowest place in the user's own source.</param>
/// <param name="Candidates">Other places that a code fix chooses from.</param>
/// <param name="Arguments">Of the message.</param>
internal sealed record Finding(
    DiagnosticDescriptor Descriptor, Location Location, ImmutableArray<Location> Candidates, ImmutableArray<string> Arguments)
{
    public Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptor, Location, Candidates, Arguments.ToArray<object?>());
}
