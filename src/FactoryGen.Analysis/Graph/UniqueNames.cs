using FactoryGen.Analysis.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace FactoryGen.Analysis.Graph;

/// <summary>Hands out names that don't meet each other; a later one gets a number.</summary>
internal sealed class UniqueNames(params string[] reserved)
{
    // A handful: to look through them is cheaper than a set.
    private readonly List<string> _taken = [];

    /// <summary>The name as it is if it is free, else with a number; a keyword comes escaped.</summary>
    public string Take(string preferred)
    {
        var plain = SyntaxFacts.IsValidIdentifier(preferred) ? preferred : "value";
        var name = plain;
        for (var number = 2; reserved.Contains(name) || _taken.Contains(name); number++)
        {
            name = plain + number;
        }

        _taken.Add(name);
        return CSharpName.Escape(name);
    }
}
