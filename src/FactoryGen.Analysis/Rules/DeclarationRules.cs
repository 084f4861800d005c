using System.Collections.Immutable;
using FactoryGen.Analysis.Graph;
using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

/// <summary>Every FG1xxx rule, in the order in which they are asked. <see cref="Rule"/> says how to add one.</summary>
internal static class DeclarationRules
{
    public static ImmutableArray<Rule> All { get; } = ImmutableArray.Create<Rule>(
        // What the type is: after one of these nothing else can be said about the declaration.
        new FG1002UnsupportedImplementation(),
        new FG1003OpenGenericImplementation(),
        new FG1004InaccessibleType(),
        new FG1035UnsupportedContext(),
        // What it is to be.
        new FG1001ServiceNotImplemented(),
        new FG1013AwaitableService(),
        new FG1023UnsupportedService(),
        new FG1020NotYetSupported(),
        // How it is built.
        new FG1007NoUsableConstructor(),
        new FG1008AmbiguousConstructor(),
        new FG1009InvalidFactoryConstructor(),
        new FG1012UnsupportedParameter(),
        new FG1005MissingContext(),
        new FG1006SeveralContexts(),
        // How it is finished.
        new FG1010SeveralInitializers(),
        new FG1011InvalidInitializer(),
        // How a context is told from others.
        new FG1036InvalidKeyMethod(),
        new FG1037SeveralKeys(),
        new FG1030ContextWithoutKey(),
        new FG1033UnreadableKey(),
        new FG1031MutableKey(),
        new FG1032UnstableKey(),
        new FG1034ContextNotPartial(),
        // What stands where nobody looks.
        new FG1018MisplacedAttribute(),
        // How services fit together.
        new FG1014DuplicateFactory(),
        new FG1015DependencyCycle(),
        new FG1016ForeignScopeDependency(),
        new FG1024ImplementationAsParameter(),
        new FG1017InvalidFactoryName(),
        // How a service fits what its interface promises.
        new FG1021BrokenPromise(),
        new FG1022InvalidScopedService());

    public static ImmutableArray<Finding> Check(ServiceDeclaration service) =>
        Check<IServiceRule>((rule, report) => rule.Check(service, report));

    /// <summary>What is wrong with a context. A referenced one was checked where it was compiled.</summary>
    public static ImmutableArray<Finding> Check(ContextDeclaration context) =>
        context.IsReferenced ? ImmutableArray<Finding>.Empty
        : context.KeyMethod is not { } method ? Check<IContextRule>((rule, report) => rule.Check(context, report))
        : KeyMethodParser.Parse(method, context.Known) is { } key ? Check(key)
        : ImmutableArray<Finding>.Empty;

    public static ImmutableArray<Finding> Check(KeyMethodDeclaration method) =>
        Check<IKeyMethodRule>((rule, report) => rule.Check(method, report));

    /// <summary>Whether a factory works in spite of what was found: advice is no error.</summary>
    public static bool HaveNoError(this ImmutableArray<Finding> findings) =>
        findings.All(static finding => finding.Descriptor.DefaultSeverity != DiagnosticSeverity.Error);

    public static ImmutableArray<Finding> Check(INamedTypeSymbol type, KnownTypes known) =>
        Check<ITypeRule>((rule, report) => rule.Check(type, known, report));

    public static ImmutableArray<GraphFinding> Check(ServiceGraph graph)
    {
        var findings = ImmutableArray.CreateBuilder<GraphFinding>();
        foreach (var rule in All)
        {
            (rule as IGraphRule)?.Check(graph, new GraphReport(rule, findings));
        }

        return findings.ToImmutable();
    }

    private static ImmutableArray<Finding> Check<TRule>(Action<TRule, Report> check)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>(0);
        foreach (var (rule, asked) in OfKind<TRule>.All)
        {
            check(asked, new Report(rule, findings));
            if (rule.EndsTheCheck && findings.Count > 0 && findings[findings.Count - 1].Descriptor == rule.Descriptor)
            {
                break;
            }
        }

        return findings.ToImmutable();
    }

    // Asked for each declaration, and the same for all.
    private static class OfKind<TRule>
    {
        public static (Rule Rule, TRule Asked)[] All { get; } = DeclarationRules.All.SelectMany(static rule => rule is TRule asked ? new[] { (rule, asked) } : []).ToArray();
    }
}
