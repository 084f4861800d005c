using FactoryGen.Analysis.Parsing;
using FactoryGen.Analysis.Parsing.Legacy;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules.Legacy;

internal sealed class FG4008InvalidLegacyReturnType : Rule, ILegacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG4008",
        "The return type of a legacy entry point can't be had",
        "The legacy entry point '{0}' can't return '{1}', because {2}",
        LegacyRules.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG4008"));

    public void Check(LegacyDeclaration entry, Report report)
    {
        if (entry.ReturnType is { } type && (IsOpen(type) || TypeText.IsBound(type)) && Obstacle(entry, type) is { } obstacle)
        {
            report.At(entry.LocationOf("ReturnType"), entry.Text, TypeText.Name(type), obstacle);
        }
    }

    private static string? Obstacle(LegacyDeclaration entry, ITypeSymbol type) =>
        IsTask(type, entry.Known) ? "that is a task: name its result, and say 'WasAsync = true'"
        : IsOpen(type) ? "it has no type arguments"
        : entry.Known.Compilation.ClassifyCommonConversion(entry.Implementation, type) is not ({ IsIdentity: true } or { IsReference: true, IsImplicit: true }) ? $"'{TypeText.Name(entry.Implementation)}' isn't one"
        : !entry.Known.CanName(type) ? "generated code can't name it"
        : null;

    private static bool IsOpen(ITypeSymbol type) => type is INamedTypeSymbol { IsUnboundGenericType: true };

    private static bool IsTask(ITypeSymbol type, KnownTypes known) => new[] { known.Task, known.TaskOfResult, known.ValueTask, known.ValueTaskOfResult }
        .Any(task => SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, task));
}
