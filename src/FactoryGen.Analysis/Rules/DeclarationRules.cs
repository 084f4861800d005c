using System.Collections.Immutable;
using FactoryGen.Analysis.Graph;
using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

/// <summary>Every FG1xxx rule, in the order in which they are asked. <see cref="Rule"/> says how to add one.</summary>
internal static class DeclarationRules
{
    public static ImmutableArray<ServiceRule> ServiceRules { get; } = ImmutableArray.Create<ServiceRule>(
        new FG1001ServiceNotImplemented(),
        new FG1005MissingContext());

    public static ImmutableArray<ContextRule> ContextRules { get; } = ImmutableArray.Create<ContextRule>();

    public static ImmutableArray<TypeRule> TypeRules { get; } = ImmutableArray.Create<TypeRule>();

    public static ImmutableArray<GraphRule> GraphRules { get; } = ImmutableArray.Create<GraphRule>(
        new FG1014DuplicateFactory());

    public static ImmutableArray<Rule> All { get; } = 
        ServiceRules.Concat<Rule>(ContextRules).Concat(TypeRules).Concat(GraphRules).ToImmutableArray();

    public static ImmutableArray<Finding> Check(ServiceDeclaration service) =>
        Check(ServiceRules, (rule, report) => rule.Check(service, report));

    /// <summary>What is wrong with a context. A referenced one was checked where it was compiled.</summary>
    public static ImmutableArray<Finding> Check(ContextDeclaration context) =>
        context.IsReferenced ? ImmutableArray<Finding>.Empty : Check(ContextRules, (rule, report) => rule.Check(context, report));

    public static ImmutableArray<Finding> Check(INamedTypeSymbol type, KnownTypes known) =>
        Check(TypeRules, (rule, report) => rule.Check(type, known, report));

    public static ImmutableArray<GraphFinding> Check(ServiceGraph graph)
    {
        var findings = ImmutableArray.CreateBuilder<GraphFinding>();
        foreach (var rule in GraphRules)
        {
            rule.Check(graph, new GraphReport(rule, findings));
        }

        return findings.ToImmutable();
    }

    private static ImmutableArray<Finding> Check<TRule>(ImmutableArray<TRule> rules, Action<TRule, Report> check)
        where TRule : Rule
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var rule in rules)
        {
            var before = findings.Count;
            check(rule, new Report(rule, findings));
            if (rule.EndsTheCheck && findings.Count > before)
            {
                break;
            }
        }

        return findings.ToImmutable();
    }
}
