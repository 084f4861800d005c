using System.Collections.Immutable;
using System.Globalization;
using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1008AmbiguousConstructor : Rule, IServiceRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1008",
        "It is unclear which constructor builds the instance",
        "'{0}' has {1} constructors that could build it: mark the right one with [FactoryConstructor]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1008"),
        WellKnownDiagnosticTags.NotConfigurable);

    public void Check(ServiceDeclaration service, Report report)
    {
        if (service.Creation is { Marked.IsEmpty: true, UsableConstructors: { Length: > 1 } constructors })
        {
            report.At(
                Locations.OfName(service.Implementation, service.Attribute),
                constructors.Select(Locations.Of).ToImmutableArray(),
                TypeText.Name(service.Implementation),
                constructors.Length.ToString(CultureInfo.InvariantCulture));
        }
    }
}
