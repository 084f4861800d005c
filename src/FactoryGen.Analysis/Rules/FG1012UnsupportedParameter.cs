using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1012UnsupportedParameter : Rule, IServiceRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1012",
        "A constructor parameter can't be provided",
        "'{0}' can't be kept until '{1}' is built, because it is {2}: take something that can be kept in a field",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1012"),
        WellKnownDiagnosticTags.NotConfigurable);

    public void Check(ServiceDeclaration service, Report report)
    {
        foreach (var parameter in service.Creation.Parameters)
        {
            if (Obstacle(parameter) is { } obstacle)
            {
                report.At(parameter, parameter.Name, TypeText.Name(service.Implementation), obstacle);
            }
        }

        if (service.Creation.Chosen is { IsVararg: true } creator)
        {
            report.At(creator, "__arglist", TypeText.Name(service.Implementation), "a list of unknown arguments");
        }
    }

    private static string? Obstacle(IParameterSymbol parameter) => parameter switch
    {
        { RefKind: RefKind.Ref } => "passed by 'ref'",
        { RefKind: RefKind.Out } => "passed by 'out'",
        { RefKind: not RefKind.None } => "passed by reference",
        { Type.TypeKind: TypeKind.Pointer or TypeKind.FunctionPointer } => "a pointer",
        { Type.IsRefLikeType: true } => $"the ref struct '{TypeText.Name(parameter.Type)}'",
        _ => null,
    };
}
