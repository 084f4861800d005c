using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Analysis.Parsing;

/// <summary>Where findings are shown: always in a tree of the compilation, never rebuilt from a path.</summary>
internal static class Locations
{
    public static Location Of(AttributeData attribute, ISymbol owner) =>
        attribute.ApplicationSyntaxReference is { } reference ? reference.GetSyntax().GetLocation() : Of(owner);

    public static Location Of(ISymbol symbol) => symbol.Locations.FirstOrDefault(static location => location.IsInSource) ?? Location.None;

    /// <summary>The type's name, in the part that carries the attribute.</summary>
    public static Location OfName(INamedTypeSymbol type, AttributeData attribute) =>
        SyntaxOf(attribute)?.Parent?.Parent is BaseTypeDeclarationSyntax { Identifier.IsMissing: false } declaration
            ? declaration.Identifier.GetLocation()
            : Of(type);

    /// <summary>The service that the attribute names; if it names none, the implementation's name: that is the service then.</summary>
    public static Location OfService(ServiceDeclaration service) => SyntaxOf(service.Attribute) switch
    {
        { Name: var name } attribute when GenericName(name) is { TypeArgumentList.Arguments: [var type, ..] } && !IsEmpty(type) => type.GetLocation(),
        { ArgumentList.Arguments: [{ NameEquals: null } argument, ..] } => Of(argument),
        _ => OfName(service.Implementation, service.Attribute),
    };

    /// <summary>The value of a named argument, or the attribute.</summary>
    public static Location OfArgument(AttributeData attribute, string name, ISymbol owner) =>
        SyntaxOf(attribute)?.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name) is { } argument
            ? Of(argument)
            : Of(attribute, owner);

    /// <summary>The first argument, or the attribute.</summary>
    public static Location OfFirstArgument(AttributeData attribute, ISymbol owner) =>
        SyntaxOf(attribute)?.ArgumentList?.Arguments.FirstOrDefault() is { } argument ? Of(argument) : Of(attribute, owner);

    /// <summary>The member, if the context declares it itself, or the name of the context.</summary>
    public static Location OfMember(ISymbol member, ContextDeclaration context) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingType, context.Type) ? Of(member) : OfName(context.Type, context.Attribute);

    public static Location OfReturnType(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences is [var reference, ..] && reference.GetSyntax() is MethodDeclarationSyntax declaration
            ? declaration.ReturnType.GetLocation()
            : Of(method);

    private static Location Of(AttributeArgumentSyntax argument) =>
        argument.Expression is TypeOfExpressionSyntax { Type: var type } && !IsEmpty(type) ? type.GetLocation() : argument.Expression.GetLocation();

    private static AttributeSyntax? SyntaxOf(AttributeData attribute) => attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax;

    private static GenericNameSyntax? GenericName(NameSyntax name) => name switch
    {
        GenericNameSyntax generic => generic,
        QualifiedNameSyntax qualified => qualified.Right as GenericNameSyntax,
        AliasQualifiedNameSyntax alias => alias.Name as GenericNameSyntax,
        _ => null,
    };

    private static bool IsEmpty(TypeSyntax type) => type.Span.IsEmpty;
}
