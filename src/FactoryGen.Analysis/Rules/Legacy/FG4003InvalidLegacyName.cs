using FactoryGen.Analysis.Parsing.Legacy;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules.Legacy;

internal sealed class FG4003InvalidLegacyName : Rule, ILegacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG4003",
        "A legacy entry point has no valid name",
        "'{0}' is no name of a legacy entry point, because {1}: write the full name of the old method, such as 'Acme.Legacy.Managers.GetManager'",
        LegacyRules.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG4003"));

    public void Check(LegacyDeclaration entry, Report report)
    {
        var obstacle = entry.Name is null ? "it isn't identifiers, two at least, with dots between them"
            : entry.Name.Type == entry.Name.Method ? $"C# allows no member '{entry.Name.Method}' in a type of that name"
            : null;
        if (obstacle is not null)
        {
            report.At(entry.Attribute.ApplicationSyntaxReference?.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.AttributeSyntax { ArgumentList.Arguments: [{ NameEquals: null } first, ..] } ? first.GetLocation() : entry.Location, entry.Text, obstacle);
        }
    }
}
