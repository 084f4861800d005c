using FactoryGen.Analysis.Model.Legacy;
using FactoryGen.Analysis.Parsing;
using FactoryGen.Analysis.Parsing.Legacy;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules.Legacy;

internal sealed class FG4007InvalidAdapter : Rule, ILegacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG4007",
        "The adapter of a legacy entry point can't be used",
        "The legacy entry point '{0}' can't use the adapter '{1}', because {2}",
        LegacyRules.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG4007"));

    public void Check(LegacyDeclaration entry, Report report)
    {
        if (entry.NamedAdapter is { } named && Obstacle(entry) is { } obstacle)
        {
            report.At(entry.LocationOf("Adapter"), entry.Text, named, obstacle);
        }
    }

    private static string? Obstacle(LegacyDeclaration entry) => entry switch
    {
        { Adapters.IsEmpty: true } => $"'{TypeText.Name(entry.Implementation)}' has no method of that name",
        { Adapters.Length: > 1 } => "there are several methods of that name: give the adapter a name of its own",
        { Adapter: { } adapter } => Obstacle(entry, adapter),
        _ => null,
    };

    private static string? Obstacle(LegacyDeclaration entry, IMethodSymbol adapter) =>
        adapter is not { MethodKind: MethodKind.Ordinary, IsStatic: true } ? "it isn't a static method"
        : !entry.Known.CanCall(adapter) ? "generated code can't call it: make it at least internal"
        : adapter is { ReturnsVoid: false } && !IsContext(adapter, entry) ? $"it returns '{TypeText.Name(adapter.ReturnType)}': an adapter returns the context{ContextName(entry)}, or nothing where no context can be made"
        : !LegacySignatureReader.CanWrite(adapter, entry.Known) ? "generated code can't repeat its parameters: they mustn't be 'ref', 'in' or 'out', and their types must be accessible"
        : entry.Kind == LegacyEntryKind.Extension && adapter.Parameters.IsEmpty ? "an extension method needs a first parameter"
        : null;

    private static bool IsContext(IMethodSymbol adapter, LegacyDeclaration entry) =>
        adapter is { RefKind: RefKind.None, ReturnNullableAnnotation: not NullableAnnotation.Annotated }
        && (entry.Service.Context is not { } context || entry.Known.Compilation.ClassifyCommonConversion(adapter.ReturnType, context.Type) is { IsImplicit: true, IsUserDefined: false });

    private static string ContextName(LegacyDeclaration entry) => entry.Service.Context is { } context ? $" '{TypeText.Name(context.Type)}'" : "";
}
