using System.Collections.Immutable;
using FactoryGen.Analysis.Graph.Legacy;
using FactoryGen.Analysis.Parsing.Legacy;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules.Legacy;

/// <summary>The rules about the declarations of legacy entry points. A factory never depends on them; a shim does.</summary>
internal static class LegacyRules
{
    public const string Category = "FactoryGen.Legacy";

    public static ImmutableArray<Rule> All { get; } = ImmutableArray.Create<Rule>(
        new FG4001InvalidLegacyDate(),
        new FG4002UnorderedLegacyDates(),
        new FG4003InvalidLegacyName(),
        new FG4004LegacyNameTaken(),
        new FG4005LegacyNameClaimedTwice(),
        new FG4006UnsuitableLegacyType(),
        new FG4007InvalidAdapter(),
        new FG4008InvalidLegacyReturnType(),
        new FG4009MisplacedLegacyEntryPoint(),
        new FG4010NoBuildDate(),
        new FG4011InvalidBuildDate(),
        new FG4012InvalidLegacyLink(),
        new FG4013ApproachingLegacyDate());

    public static ImmutableArray<Finding> Check(LegacyDeclaration entry)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var rule in All)
        {
            (rule as ILegacyRule)?.Check(entry, new Report(rule, findings));
        }

        return findings.ToImmutable();
    }

    /// <summary>What is wrong between entry points: the rule, the shim and the arguments of the message.</summary>
    public static ImmutableArray<(DiagnosticDescriptor Descriptor, LegacyShim Shim, string[] Arguments)> Check(LegacyGraph graph)
    {
        var findings = ImmutableArray.CreateBuilder<(DiagnosticDescriptor, LegacyShim, string[])>();
        foreach (var rule in All)
        {
            (rule as ILegacyGraphRule)?.Check(graph, (shim, arguments) => findings.Add((rule.Descriptor, shim, arguments)));
        }

        return findings.ToImmutable();
    }

    /// <summary>Whether what the rule finds makes a shim impossible. What is wrong with a date or a link only leaves that out.</summary>
    public static bool IsInTheWay(string id) => id is not ("FG4001" or "FG4002" or "FG4012");
}
