using FactoryGen.Analysis.Graph.Legacy;
using FactoryGen.Analysis.Model.Legacy;
using FactoryGen.Analysis.Parsing;
using FactoryGen.Analysis.Parsing.Legacy;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules.Legacy;

internal sealed class FG4006UnsuitableLegacyType : Rule, ILegacyRule, ILegacyGraphRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG4006",
        "The legacy type can't take the shim",
        "The legacy entry point '{0}' can't be generated, because {1}: {2}",
        LegacyRules.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG4006"));

    public void Check(LegacyDeclaration entry, Report report)
    {
        if (entry.Holder is { } holder && !holder.Has(AttributeNames.IsScopedFactory) && Obstacle(entry, holder) is var (what, remedy))
        {
            report.At(entry.Location, entry.Text, $"'{TypeText.Name(holder)}' {what}", remedy);
        }
    }

    public void Check(LegacyGraph graph, Action<LegacyShim, string[]> report)
    {
        foreach (var type in graph.Shims.Where(static shim => shim.Entry is { IsSound: true, Holder: null }).GroupBy(static shim => shim.Name.FullType))
        {
            // Static methods can stand in a class that has instances; nothing else goes together.
            var kinds = type.Select(static shim => shim.Entry.Kind).Distinct().ToArray();
            if (kinds.Length > 1 && (kinds.Contains(LegacyEntryKind.Interface) || (kinds.Contains(LegacyEntryKind.Extension) && kinds.Contains(LegacyEntryKind.Instance))))
            {
                foreach (var shim in type)
                {
                    report(shim, [shim.Entry.Text, $"the entry points of '{type.Key}' are of kinds that no one type can have", "make them all static, all of a factory class, or all of an interface"]);
                }
            }
        }
    }

    private static (string What, string Remedy)? Obstacle(LegacyDeclaration entry, INamedTypeSymbol holder) =>
        holder.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface) ? ("can't have methods", "name a class or an interface")
        : !LegacyModelBuilder.IsPartial(holder) ? ("is written by hand and not partial", "make it 'partial', and the generator completes it")
        : holder.IsFileLocal ? ("is file-local", "remove 'file'")
        : entry.Kind switch
        {
            LegacyEntryKind.Extension when holder is not { IsStatic: true } => ("isn't static", "extension methods need a static class"),
            LegacyEntryKind.Instance when holder is { IsStatic: true } or { TypeKind: TypeKind.Interface } => ("has no instances", "choose another 'Kind', or name a class"),
            LegacyEntryKind.Interface when holder.TypeKind != TypeKind.Interface => ("is no interface", "choose another 'Kind'"),
            LegacyEntryKind.Interface when holder.GetMembers().Concat(holder.AllInterfaces.SelectMany(static type => type.GetMembers())).Any(static member => member.IsAbstract && !GeneratedOutput.Contains(member)) =>
                ("has members of its own, so the generator can't implement it", "move them elsewhere"),
            _ => null,
        };
}
