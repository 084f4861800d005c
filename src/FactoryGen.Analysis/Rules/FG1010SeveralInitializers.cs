using System.Collections.Immutable;
using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1010SeveralInitializers : Rule, IServiceRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1010",
        "There are several asynchronous initialisers",
        "'{0}' can't initialise '{1}' too, because '{2}' does already: keep one of them, and call the other from it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1010"),
        WellKnownDiagnosticTags.NotConfigurable);

    public void Check(ServiceDeclaration service, Report report)
    {
        var all = service.Initialization.All;
        if (all.Length < 2)
        {
            return;
        }

        // The user can answer where the mark stands in the class itself; what comes from elsewhere stays, and with it what overrides it.
        var own = service.Initialization.Marked
            .Where(method => SymbolEqualityComparer.Default.Equals(method.ContainingType, service.Implementation) && method.Has(AttributeNames.IsAsyncInitializer))
            .ToImmutableArray();
        var kept = all.FirstOrDefault(method => !own.Contains(method, SymbolEqualityComparer.Default)) ?? own[0];
        var others = own.Where(method => !SymbolEqualityComparer.Default.Equals(method, kept)).ToImmutableArray();
        foreach (var other in others)
        {
            report.At(MarkOf(other), CandidatesOf(kept, service), Name(other), TypeText.Name(service.Implementation), Name(kept));
        }

        if (others.IsEmpty)
        {
            report.At(
                Locations.OfName(service.Implementation, service.Attribute), Name(all[1]), TypeText.Name(service.Implementation), Name(kept));
        }
    }

    private static ImmutableArray<Location> CandidatesOf(IMethodSymbol kept, ServiceDeclaration service) =>
        service.Known.IsOwn(kept) && kept.Has(AttributeNames.IsAsyncInitializer) ? ImmutableArray.Create(MarkOf(kept)) : ImmutableArray<Location>.Empty;

    private static Location MarkOf(IMethodSymbol method) => Locations.Of(method.GetAttributes().First(AttributeNames.IsAsyncInitializer), method);

    private static string Name(IMethodSymbol method) => $"{TypeText.Name(method.ContainingType)}.{method.Name}";
}
