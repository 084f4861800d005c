using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1034ContextNotPartial : Rule, IContextRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1034",
        "The context type isn't partial",
        "{0} can't be extended with the place where the entered scope is remembered: add 'partial'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1034"),
        WellKnownDiagnosticTags.NotConfigurable);

    public void Check(ContextDeclaration context, Report report)
    {
        var closed = new List<string>();
        for (var type = context.Type; type is not null; type = type.ContainingType)
        {
            if (!type.DeclaringSyntaxReferences.All(static part => part.GetSyntax() is not TypeDeclarationSyntax declaration || declaration.Modifiers.Any(SyntaxKind.PartialKeyword)))
            {
                closed.Insert(0, $"'{TypeText.Name(type)}'");
            }
        }

        if (closed.Count > 0)
        {
            report.At(Locations.OfName(context.Type, context.Attribute), string.Join(" and ", closed));
        }
    }
}
