using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;

namespace FactoryGen.CodeFixes;

/// <summary>How code at some place gets at a factory: through what is there, or through the entered context.</summary>
internal static class FactoryInReach
{
    /// <summary>An expression for the factory: a field, property, parameter or local of its type, else <c>ScopeHost.FactoryFor</c>.</summary>
    public static string Expression(SemanticModel model, int position, INamedTypeSymbol factory, string context, UsageKnowledge usage) =>
        Find(model, position, factory, usage) ?? FromContext(model, position, factory, context);

    /// <summary>The factory of the host that the context was entered in.</summary>
    public static string FromContext(SemanticModel model, int position, INamedTypeSymbol factory, string context) =>
        $"{ScopeHost(model, position)}.FactoryFor<{factory.ToMinimalDisplayString(model, position)}>({context})";

    /// <summary>The name of a field, property, parameter or local of the factory's type, or of an interface that it implements; null if none can be used there.</summary>
    public static string? Find(SemanticModel model, int position, INamedTypeSymbol factory, UsageKnowledge usage) =>
        model.LookupSymbols(position)
            .Where(symbol => IsFactory(symbol, factory, usage) && IsUsable(symbol, model, position))
            .Select(static symbol => symbol.Name)
            .OrderBy(static name => name, StringComparer.Ordinal)
            .FirstOrDefault();

    private static string ScopeHost(SemanticModel model, int position) =>
        model.Compilation.GetTypeByMetadataName("FactoryGen.ScopeHost")?.ToMinimalDisplayString(model, position) ?? "global::FactoryGen.ScopeHost";

    private static bool IsFactory(ISymbol symbol, INamedTypeSymbol factory, UsageKnowledge usage)
    {
        var type = symbol switch
        {
            IFieldSymbol { IsImplicitlyDeclared: false } field => field.Type,
            IPropertySymbol { IsIndexer: false } property => property.Type,
            IParameterSymbol parameter => parameter.Type,
            ILocalSymbol local => local.Type,
            _ => null,
        };
        return type is not null
            && (SymbolEqualityComparer.Default.Equals(type, factory) || usage.ContractsOf(factory).Any(contract => SymbolEqualityComparer.Default.Equals(type, contract.Interface)));
    }

    // A local isn't there before its declaration, nor an instance member in a static one, nor what belongs to one function in another that isn't inside it.
    private static bool IsUsable(ISymbol symbol, SemanticModel model, int position) => symbol switch
    {
        ILocalSymbol local => local.DeclaringSyntaxReferences.Any(reference => reference.Span.End < position) && IsCaptured(local, model, position),
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } => !IsStatic(model, position) || SymbolEqualityComparer.Default.Equals(model.GetEnclosingSymbol(position), constructor),
        IParameterSymbol parameter => IsCaptured(parameter, model, position),
        IFieldSymbol or IPropertySymbol => symbol.IsStatic || (!IsStatic(model, position) && !IsInInitializer(model, position)),
        _ => true,
    };

    private static bool IsCaptured(ISymbol symbol, SemanticModel model, int position)
    {
        for (var current = model.GetEnclosingSymbol(position); current is not null; current = current.ContainingSymbol)
        {
            if (SymbolEqualityComparer.Default.Equals(current, symbol.ContainingSymbol))
            {
                return true;
            }

            if (current is INamedTypeSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction, IsStatic: true })
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsStatic(SemanticModel model, int position)
    {
        for (var current = model.GetEnclosingSymbol(position); current is not null and not INamedTypeSymbol; current = current.ContainingSymbol)
        {
            if (current.IsStatic)
            {
                return true;
            }
        }

        return false;
    }

    // An initialiser of a field runs before there is an instance.
    private static bool IsInInitializer(SemanticModel model, int position)
    {
        for (var current = model.GetEnclosingSymbol(position); current is not null and not INamedTypeSymbol; current = current.ContainingSymbol)
        {
            if (current is IFieldSymbol or IPropertySymbol)
            {
                return true;
            }
        }

        return false;
    }
}
