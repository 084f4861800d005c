using FactoryGen.Analysis.Model;
using FactoryGen.Analysis.Model.Legacy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Analysis.Parsing.Legacy;

/// <summary>Reads the signature of an old method off its adapter.</summary>
internal static class LegacySignatureReader
{
    public static LegacySignature Read(IMethodSymbol adapter, KnownTypes known) => new()
    {
        Parameters = adapter.Parameters.Select(parameter => Write(parameter, known)).ToEquatableArray(),
        Names = adapter.Parameters.Select(static parameter => CSharpName.Escape(parameter.Name)).ToEquatableArray(),
        Types = adapter.Parameters.Select(static parameter => TypeText.SignatureKey(parameter.Type)).ToEquatableArray(),
        TypeNames = adapter.Parameters.Select(static parameter => TypeText.Name(parameter.Type)).ToEquatableArray(),
        TypeParameters = adapter.TypeParameters.IsEmpty ? "" : $"<{string.Join(", ", adapter.TypeParameters.Select(static type => CSharpName.EscapeType(type.Name)))}>",
        Constraints = string.Concat(adapter.TypeParameters.Select(Constraints)),
        Token = adapter.Parameters.FirstOrDefault(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, known.CancellationToken)) is { } token ? CSharpName.Escape(token.Name) : null,
        Services = adapter.Parameters.FirstOrDefault() is { Type: INamedTypeSymbol { Name: "IServiceProvider", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }, Name: var services } ? CSharpName.Escape(services) : null,
        IsPublic = adapter.Parameters.All(static parameter => TypeText.IsPublic(parameter.Type)) && adapter.TypeParameters.All(static type => type.ConstraintTypes.All(TypeText.IsPublic)),
        Adapter = CSharpName.Escape(adapter.Name),
        MakesContext = !adapter.ReturnsVoid,
    };

    /// <summary>Whether generated code can write every type of the method: its own type parameters, and what is accessible.</summary>
    public static bool CanWrite(IMethodSymbol adapter, KnownTypes known) =>
        adapter.Parameters.All(parameter => parameter.RefKind == RefKind.None && CanWrite(parameter.Type, known))
        && adapter.TypeParameters.All(type => type.ConstraintTypes.All(constraint => CanWrite(constraint, known)));

    private static bool CanWrite(ITypeSymbol type, KnownTypes known) => type switch
    {
        ITypeParameterSymbol parameter => parameter.DeclaringMethod is not null,
        IArrayTypeSymbol array => CanWrite(array.ElementType, known),
        IDynamicTypeSymbol => true,
        IErrorTypeSymbol or not INamedTypeSymbol => false,
        INamedTypeSymbol named => TypeText.HasFullName(named)
            && (named.IsTupleType || !known.IsHidden(named))
            && named.TypeArguments.All(argument => CanWrite(argument, known))
            && (named.ContainingType is not { } outer || CanWrite(outer, known)),
    };

    private static string Write(IParameterSymbol parameter, KnownTypes known) =>
        string.Concat(AttributeText.OfParameter(parameter, known).Select(static attribute => $"[{attribute}] "))
        + (parameter.IsParams ? "params " : "")
        + $"{TypeText.Written(AsCallersKnowIt(parameter.Type))} {CSharpName.Escape(parameter.Name)}"
        + (ConstantText.OfDefault(parameter) is { } value ? $" = {value}" : "");

    // Where an adapter says nothing of null, its callers could pass it without a warning.
    private static ITypeSymbol AsCallersKnowIt(ITypeSymbol type) =>
        type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.None, TypeKind: not (TypeKind.Dynamic or TypeKind.TypeParameter) } ? type.WithNullableAnnotation(NullableAnnotation.Annotated) : type;

    // Older compilers, which this is built against, have no symbol for it.
    private static bool AllowsRefStruct(ITypeParameterSymbol type) => type.DeclaringMethod?.DeclaringSyntaxReferences
        .Select(static place => place.GetSyntax())
        .OfType<MethodDeclarationSyntax>()
        .SelectMany(static method => method.ConstraintClauses)
        .Any(clause => clause.Name.Identifier.ValueText == type.Name && clause.Constraints.Any(static constraint => constraint.GetFirstToken().Text == "allows")) == true;

    private static string Constraints(ITypeParameterSymbol type)
    {
        var constraints = new List<string>();
        if (type.HasUnmanagedTypeConstraint)
        {
            constraints.Add("unmanaged");
        }
        else if (type.HasValueTypeConstraint)
        {
            constraints.Add("struct");
        }
        else if (type.HasReferenceTypeConstraint)
        {
            constraints.Add(type.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.Annotated ? "class?" : "class");
        }
        else if (type.HasNotNullConstraint)
        {
            constraints.Add("notnull");
        }

        constraints.AddRange(type.ConstraintTypes.Select(TypeText.Written));
        if (type.HasConstructorConstraint && !type.HasValueTypeConstraint)
        {
            constraints.Add("new()");
        }

        if (AllowsRefStruct(type))
        {
            constraints.Add("allows ref struct");
        }

        return constraints.Count == 0 ? "" : $" where {CSharpName.EscapeType(type.Name)} : {string.Join(", ", constraints)}";
    }
}
