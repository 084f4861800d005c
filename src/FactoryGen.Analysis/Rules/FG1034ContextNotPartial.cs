using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1034ContextNotPartial : Rule, IContextRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1034",
        "The context isn't partial",
        "{0} can't be extended with the place where the entered scope is remembered, so each look-up goes by the key: add 'partial'",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1034"));

    public void Check(ContextDeclaration context, Report report)
    {
        // A struct is copied at every assignment: it can't remember anything.
        if (context.Type.IsValueType)
        {
            return;
        }

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
