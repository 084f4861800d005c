using System.Collections.Immutable;
using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

/// <summary>Takes the findings of one rule.</summary>
internal sealed class Report(Rule rule, ImmutableArray<Finding>.Builder findings)
{
    /// <summary>Shows the finding at a place in the user's code.</summary>
    public void At(Location location, params string[] arguments) => At(location, ImmutableDictionary<string, string?>.Empty, arguments);

    /// <summary>Shows the finding where the symbol is declared.</summary>
    public void At(ISymbol symbol, params string[] arguments) => At(Locations.Of(symbol), arguments);

    /// <summary>Shows the finding and tells the code fix what it needs to know.</summary>
    public void At(Location location, ImmutableDictionary<string, string?> properties, params string[] arguments) =>
        findings.Add(new Finding(rule.Descriptor, location, properties, arguments.ToImmutableArray()));
}
