using FactoryGen.Analysis.Graph.Legacy;
using FactoryGen.Analysis.Model.Legacy;
using FactoryGen.Analysis.Parsing;
using FactoryGen.Analysis.Parsing.Legacy;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules.Legacy;

internal sealed class FG4004LegacyNameTaken : Rule, ILegacyRule, ILegacyGraphRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG4004",
        "The name of a legacy entry point is taken",
        "The legacy entry point '{0}' of '{1}' can't be generated, because {2}: {3}",
        LegacyRules.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG4004"));

    public void Check(LegacyDeclaration entry, Report report)
    {
        if (entry.Name is { } name && Obstacle(entry, name) is var (what, remedy))
        {
            report.At(entry.Location, entry.Text, TypeText.Name(entry.Implementation), what, remedy);
        }
    }

    public void Check(LegacyGraph graph, Action<LegacyShim, string[]> report)
    {
        var sound = graph.Shims.Where(static shim => shim.Entry.IsSound).ToArray();
        foreach (var shim in sound)
        {
            if (graph.IsFactory(shim.Name.WrittenType))
            {
                report(shim, [shim.Entry.Text, shim.Implementation, $"'{shim.Name.FullType}' is a generated factory", "a factory has exactly one entry point; name another legacy type"]);
            }
            else if (sound.FirstOrDefault(other => IsWithin(shim.Name, other.Name) || IsWithin(other.Name, shim.Name)) is { } other)
            {
                report(shim, [shim.Entry.Text, shim.Implementation, $"it and '{other.Entry.Text}' make one name a type and a namespace", "nested legacy types aren't supported: name a type that stands in a namespace"]);
            }
        }
    }

    private static bool IsWithin(LegacyName name, LegacyName type) => name.Namespace is { } space && (space + ".").StartsWith(type.FullType + ".", StringComparison.Ordinal);

    private static (string What, string Remedy)? Obstacle(LegacyDeclaration entry, LegacyName name)
    {
        if (entry.Holder is { } holder)
        {
            if (holder.Has(AttributeNames.IsScopedFactory))
            {
                return ($"'{TypeText.Name(holder)}' is an implementation itself", "legacy entry points lead to an implementation, never into one");
            }

            return holder.GetMembers(name.Method).FirstOrDefault(member => !GeneratedOutput.Contains(member) && Collides(member, entry)) is null ? null
                : ($"'{TypeText.Name(holder)}' has a member '{name.Method}' of its own", "remove that one: the generated one takes its place");
        }

        return SpaceOf(entry.Known.Compilation.Assembly.GlobalNamespace, name.FullType) is not null ? ($"'{name.FullType}' is a namespace", "the name of a legacy entry point is 'Namespace.Type.Method'")
            : TypeAmongNamespaces(entry, name) is { } type ? ($"'{type}' is a type", "nested legacy types aren't supported: name a type that stands in a namespace")
            : Foreign(entry, name) is { } assembly ? ($"the assembly '{assembly}' has a type '{name.FullType}'", "remove that one, or declare the entry point where it is")
            : null;
    }

    private static bool Collides(ISymbol member, LegacyDeclaration entry) =>
        member is not IMethodSymbol method
        || (entry.Adapter is { } adapter
            ? Same(method, adapter.Parameters.Select(static parameter => parameter.Type).ToArray())
            : method.Parameters is [var context, ..] && SymbolEqualityComparer.Default.Equals(context.Type, entry.Service.Context?.Type)
                && method.Parameters.Skip(1).All(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, entry.Known.CancellationToken)));

    private static bool Same(IMethodSymbol method, ITypeSymbol[] types) =>
        method.Parameters.Length == types.Length
        && method.Parameters.Select((parameter, index) => SymbolEqualityComparer.Default.Equals(parameter.Type, types[index])).All(static same => same);

    private static INamespaceSymbol? SpaceOf(INamespaceSymbol root, string fullName)
    {
        var space = root;
        foreach (var part in fullName.Split('.'))
        {
            if (space.GetNamespaceMembers().FirstOrDefault(candidate => candidate.Name == part) is not { } inner)
            {
                return null;
            }

            space = inner;
        }

        return space;
    }

    private static string? TypeAmongNamespaces(LegacyDeclaration entry, LegacyName name)
    {
        var parts = name.Namespace?.Split('.') ?? [];
        return Enumerable.Range(1, parts.Length)
            .Select(count => string.Join(".", parts.Take(count)))
            .FirstOrDefault(prefix => entry.Known.Compilation.Assembly.GetTypeByMetadataName(prefix) is not null);
    }

    private static string? Foreign(LegacyDeclaration entry, LegacyName name) => entry.Known.Compilation.SourceModule.ReferencedAssemblySymbols
        .FirstOrDefault(assembly => assembly.GetTypeByMetadataName(name.FullType) is { } type && entry.Known.Compilation.IsSymbolAccessibleWithin(type, entry.Known.Compilation.Assembly))?.Name;
}
