using System.Collections.Immutable;
using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

/// <summary>Takes the findings of one rule.</summary>
internal readonly struct Report(Rule rule, ImmutableArray<Finding>.Builder findings)
{
    /// <summary>Shows the finding at a place in the user's code.</summary>
    public void At(Location location, params string[] arguments) => At(location, ImmutableArray<Location>.Empty, arguments);

    /// <summary>Shows the finding where the symbol is declared.</summary>
    public void At(ISymbol symbol, params string[] arguments) => At(Locations.Of(symbol), arguments);

    /// <summary>Shows the finding and the places that its code fix chooses from.</summary>
    public void At(Location location, ImmutableArray<Location> candidates, params string[] arguments) =>
        findings.Add(new Finding(rule.Descriptor, location, candidates, arguments.ToImmutableArray()));
}
