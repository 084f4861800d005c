using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;

namespace FactoryGen.CodeFixes;

/// <summary>How code at some place gets at a factory: through what is there, or through the entered context.</summary>
internal static class FactoryInReach
{
    /// <summary>An expression for the factory: a field, property, parameter or local of its type, else <c>ScopeHost.FactoryFor</c>.</summary>
    public static string Expression(SemanticModel model, int position, INamedTypeSymbol factory, string context, UsageKnowledge usage) =>
        model.LookupSymbols(position)
            .Where(symbol => IsFactory(symbol, factory, usage) && IsUsable(symbol, model, position))
            .Select(static symbol => symbol.Name)
            .OrderBy(static name => name, StringComparer.Ordinal)
            .FirstOrDefault()
        ?? $"{ScopeHost(model, position)}.FactoryFor<{factory.ToMinimalDisplayString(model, position)}>({context})";

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

    // A local isn't there before its declaration, nor an instance member in a static one.
    private static bool IsUsable(ISymbol symbol, SemanticModel model, int position) => symbol switch
    {
        ILocalSymbol local => local.DeclaringSyntaxReferences.Any(reference => reference.Span.End < position),
        IFieldSymbol or IPropertySymbol => symbol.IsStatic || model.GetEnclosingSymbol(position) is not { IsStatic: true },
        _ => true,
    };
}
