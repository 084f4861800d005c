using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1007NoUsableConstructor : Rule, IServiceRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1007",
        "No constructor can be used",
        "'{0}' can't be built: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1007"),
        WellKnownDiagnosticTags.NotConfigurable);

    public void Check(ServiceDeclaration service, Report report)
    {
        var type = service.Implementation;
        if (service.Creation is { Marked.IsEmpty: true, UsableConstructors.IsEmpty: true })
        {
            // Then the compiler speaks.
            if (TypeText.HasSeveralParameterLists(type))
            {
                return;
            }

            report.At(
                Locations.OfName(type, service.Attribute),
                TypeText.Name(type),
                "generated code can call none of its constructors, so make one internal or public, or mark a static method that returns it with [FactoryConstructor]");
        }
        else if (service.Creation.Chosen is { MethodKind: MethodKind.Constructor } constructor && UnsetMember(type, constructor) is { } member)
        {
            report.At(
                service.Creation.Marked.IsEmpty ? Locations.OfName(type, service.Attribute) : Locations.Of(constructor),
                TypeText.Name(type),
                $"nothing sets the required '{member.Name}', so set it in the constructor and mark that with [SetsRequiredMembers]");
        }
    }

    private static ISymbol? UnsetMember(INamedTypeSymbol implementation, IMethodSymbol constructor)
    {
        if (constructor.Has(static attribute => attribute.AttributeClass?.Name == "SetsRequiredMembersAttribute"))
        {
            return null;
        }

        for (var type = implementation; type is not null and not { SpecialType: SpecialType.System_Object }; type = type.BaseType)
        {
            if (WrittenModifiers.MayStandOnMembersOf(type, SyntaxKind.RequiredKeyword)
                && type.GetMembers().FirstOrDefault(static member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }) is { } member)
            {
                return member;
            }
        }

        return null;
    }
}
