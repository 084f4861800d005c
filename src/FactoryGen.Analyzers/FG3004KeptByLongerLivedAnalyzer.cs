using System.Collections.Concurrent;
using FactoryGen.Analysis.Ownership;
using FactoryGen.Analysis.Parsing;
using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analyzers;

/// <summary>A user's instance in an object that outlives the user's scope, or serves several users.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG3004KeptByLongerLivedAnalyzer() : UsageAnalyzer(UsageRule.Error(
    "FG3004",
    "A scoped instance is kept by an object that outlives its scope",
    "'{0}' keeps the '{1}' of one user {2}: keep the factory and ask it each time",
    WellKnownDiagnosticTags.CompilationEnd))
{
    // Who is registered where is known when everything has been seen.
    private protected override void Start(CompilationStartAnalysisContext context, UsageKnowledge usage)
    {
        var reader = new InstanceReader(usage);
        var longLived = new LongLivedTypes(reader);
        var kept = new ConcurrentQueue<KeptInstance>();
        context.RegisterOperationAction(
            operation =>
            {
                longLived.Collect(operation.Operation);
                Collect(operation, reader, usage, kept);
            },
            OperationKind.Invocation,
            OperationKind.ObjectCreation);
        context.RegisterOperationAction(
            operation => Collect(operation, reader, usage, kept),
            OperationKind.SimpleAssignment,
            OperationKind.CoalesceAssignment);
        context.RegisterOperationAction(
            operation => CollectInitializer(operation, reader, usage, kept),
            OperationKind.FieldInitializer,
            OperationKind.PropertyInitializer);
        context.RegisterSymbolAction(
            symbol =>
            {
                if (symbol.Symbol is INamedTypeSymbol type && LongLivedTypes.IsHosted(type))
                {
                    kept.Enqueue(new(type, null, null, null));
                }
            },
            SymbolKind.NamedType);
        context.RegisterCompilationEndAction(end => Report(end, reader, usage, longLived, kept));
    }

    private static void Collect(OperationAnalysisContext context, InstanceReader reader, UsageKnowledge usage, ConcurrentQueue<KeptInstance> kept)
    {
        if (context.ContainingSymbol.ContainingType is not { } type || usage.ImplementationOf(type) is not null || UsageKnowledge.IsTestDouble(type))
        {
            return;
        }

        // What the container keeps for ever was given a user's instance when it was built.
        if (ContainerRegistration.Of(context.Operation) is { IsSingleton: true } registration)
        {
            foreach (var creation in registration.Products.OfType<IObjectCreationOperation>())
            {
                foreach (var argument in creation.Arguments)
                {
                    if (creation.Type is INamedTypeSymbol created && reader.Read(argument.Value) is { Origin: InstanceOrigin.Factory } given)
                    {
                        kept.Enqueue(new(created, given, argument.Value.Syntax.GetLocation(), "for all users, because it is a singleton"));
                    }
                }
            }
        }

        foreach (var keeping in Keeping.Of(context.Operation, reader))
        {
            // What a constructor is given is shown at its parameter.
            var isGiven = keeping.Instance.Origin == InstanceOrigin.Typed && context.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor };
            if (!isGiven && StaticHolder.Of(keeping.Place) is null && StaticHolder.MemberOf(keeping.Place) is not null)
            {
                kept.Enqueue(new(type, keeping.Instance, context.Operation.Syntax.GetLocation(), Reason(keeping, context.ContainingSymbol), IsKeyed(keeping)));
            }
        }
    }

    // Which object a field belongs to is known, and nothing else: only a longer-lived one mustn't begin with it.
    private static void CollectInitializer(OperationAnalysisContext context, InstanceReader reader, UsageKnowledge usage, ConcurrentQueue<KeptInstance> kept)
    {
        if (context.ContainingSymbol is { IsStatic: false, ContainingType: { } type }
            && context.Operation is ISymbolInitializerOperation { Value: var value }
            && KeptValue.Of(value, reader) is { Origin: InstanceOrigin.Factory } instance
            && usage.ImplementationOf(type) is null)
        {
            kept.Enqueue(new(type, instance, value.Syntax.GetLocation(), null));
        }
    }

    // Why it is wrong in any class; null if only a longer-lived one mustn't.
    private static string? Reason(Keeping keeping, ISymbol member) =>
        keeping.Key is { } key && UserKey.CanChange(key.Type) ? "under a key that can change"
        : keeping.IsOnce && keeping.Instance.Call?.ContextArgument?.Value is { } context && IsOfTheCaller(context, member) ? "and gives it to whoever asks next"
        : null;

    // A cache of an object that looks up by what isn't a constant: whose key it is can't be seen, so it is taken for the user's.
    private static bool IsKeyed(Keeping keeping) => keeping.Key is { ConstantValue.HasValue: false } key && !UserKey.CanChange(key.Type);

    private static bool IsOfTheCaller(IOperation context, ISymbol member) =>
        member is IMethodSymbol { MethodKind: not MethodKind.Constructor }
        && context is IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.Constructor } };

    private void Report(CompilationAnalysisContext context, InstanceReader reader, UsageKnowledge usage, LongLivedTypes longLived, ConcurrentQueue<KeptInstance> kept)
    {
        foreach (var instance in kept)
        {
            var isLongLived = longLived.Contains(instance.Keeper);
            if (instance.Instance is { } value && !instance.IsKeyed && (isLongLived || instance.Reason is not null))
            {
                var reason = instance.Reason ?? "for all users, because there is one object of it";
                Report(context, instance.Keeper, value.Name, instance.Location, reason, isLongLived ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning);
            }
        }

        var hosted = kept.Where(static one => one.Instance is null).Select(static one => one.Keeper);
        foreach (var type in longLived.Registered.Concat(hosted).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default))
        {
            foreach (var parameter in type.InstanceConstructors.SelectMany(static constructor => constructor.Parameters))
            {
                if (reader.ServiceOf(parameter.Type) is { } service && parameter.DeclaringSyntaxReferences.Length > 0 && usage.ImplementationOf(type) is null)
                {
                    Report(context, type, TypeText.Name(service), parameter.Locations[0], "for all users, because there is one object of it", DiagnosticSeverity.Error);
                }
            }
        }
    }

    private void Report(CompilationAnalysisContext context, INamedTypeSymbol keeper, string instance, Location? location, string reason, DiagnosticSeverity severity) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor, location ?? Location.None, severity, additionalLocations: null, properties: null, TypeText.Name(keeper), instance, reason));

    /// <summary>Somebody who keeps something, or (without an instance) a hosted service.</summary>
    private sealed record KeptInstance(INamedTypeSymbol Keeper, ScopedInstance? Instance, Location? Location, string? Reason, bool IsKeyed = false);
}
