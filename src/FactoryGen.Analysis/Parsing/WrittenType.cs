using FactoryGen.Analysis.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Analysis.Parsing;

/// <summary>Finds the type as the user wrote it, where the compiler doesn't know it yet: only generated code declares it.</summary>
internal static class WrittenType
{
    /// <summary>Null if it is half-typed.</summary>
    public static TypeSyntax? Of(ISymbol symbol) => symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
    {
        ParameterSyntax parameter => Complete(parameter.Type),
        PropertyDeclarationSyntax property => Complete(property.Type),
        MethodDeclarationSyntax method => Complete(method.ReturnType),
        _ => null,
    };

    /// <summary>The types of all parameters of a method, null for those that are half-typed.</summary>
    public static IEnumerable<TypeSyntax?> OfParameters(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences is [var only] && ParametersOf(only.GetSyntax()) is { } list
            ? list.Parameters.Select(static parameter => Complete(parameter.Type))
            : method.Parameters.Select(static parameter => Of(parameter));

    /// <summary>Whether it is clear what the key's type is without null: behind a question mark, an unknown type can be a class or a struct.</summary>
    public static bool IsCertain(ISymbol key) => Of(key) is { } type and not NullableTypeSyntax;

    /// <summary><c>[ScopedFactory(typeof(IService))]</c> or <c>[ScopedFactory&lt;IService&gt;]</c>.</summary>
    public static TypeSyntax? OfService(AttributeData attribute) => attribute.ApplicationSyntaxReference?.GetSyntax() is AttributeSyntax syntax
        ? Complete(TypeArgument(syntax.Name)) ?? Complete((syntax.ArgumentList?.Arguments.FirstOrDefault()?.Expression as TypeOfExpressionSyntax)?.Type)
        : null;

    private static ParameterListSyntax? ParametersOf(SyntaxNode declaration) => declaration switch
    {
        TypeDeclarationSyntax type => type.ParameterList,
        BaseMethodDeclarationSyntax method => method.ParameterList,
        _ => null,
    };

    private static TypeSyntax? TypeArgument(NameSyntax name) => name switch
    {
        GenericNameSyntax generic => generic.TypeArgumentList.Arguments.FirstOrDefault(),
        QualifiedNameSyntax qualified => TypeArgument(qualified.Right),
        AliasQualifiedNameSyntax aliased => TypeArgument(aliased.Name),
        _ => null,
    };

    private static TypeSyntax? Complete(TypeSyntax? type) =>
        type is { IsMissing: false, ContainsDiagnostics: false } && !(type is IdentifierNameSyntax ? IsHalfTyped(type) : type.DescendantNodesAndSelf().Any(IsHalfTyped)) ? type : null;

    // A contextual keyword that is no type yet was to become something else.
    private static bool IsHalfTyped(SyntaxNode node) =>
        node is OmittedTypeArgumentSyntax || (node is IdentifierNameSyntax { Identifier.Text: var text } && CSharpName.EscapeType(text) != text);
}
