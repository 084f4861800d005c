using FactoryGen.Analysis.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Analysis.Parsing;

/// <summary>Turns type symbols into text.</summary>
internal static class TypeText
{
    // (int A, int B) and (int X, int Y) are one type.
    private static readonly SymbolDisplayFormat KeyFormat = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.ExpandValueTuple);

    private static readonly SymbolDisplayFormat TextFormat = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat NamespaceFormat = SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(
        SymbolDisplayGlobalNamespaceStyle.Omitted);

    private static readonly SymbolDisplayFormat NameFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>What tells types apart.</summary>
    public static string Key(ITypeSymbol type) => PlainName(type) ?? DisplayKey(type);

    /// <summary>What tells the types of parameters apart where methods are overloaded: their own type parameters by number.</summary>
    public static string SignatureKey(ITypeSymbol type) => PlainName(type) ?? string.Concat(type.ToDisplayParts(KeyFormat).Select(static part =>
        part.Symbol is ITypeParameterSymbol { DeclaringMethod: not null } parameter ? $"!!{parameter.Ordinal}" : KeyText(part)));

    /// <summary>What generated code writes.</summary>
    public static string Written(ITypeSymbol type) => Display(type, TextFormat);

    /// <summary>What people call the type.</summary>
    public static string Name(ITypeSymbol type) => IsPlain(type) ? type.Name : type.ToDisplayString(NameFormat);

    /// <summary>A namespace as generated code writes it.</summary>
    public static string Namespace(INamespaceSymbol space) => Display(space, NamespaceFormat);

    /// <summary>The name in metadata, which is unique within an assembly: <c>Acme.Chat.Outer+Inner`1</c>.</summary>
    public static string MetadataName(INamedTypeSymbol type) => type switch
    {
        { ContainingType: { } outer } => $"{MetadataName(outer)}+{type.MetadataName}",
        { ContainingNamespace: { IsGlobalNamespace: false } space } => $"{MetadataName(space)}.{type.MetadataName}",
        _ => type.MetadataName,
    };

    /// <summary>Whether the type, what contains it and its namespaces all have names: in half-typed code they may lack one.</summary>
    public static bool HasFullName(INamedTypeSymbol type)
    {
        for (ISymbol? current = type; current is not null and not INamespaceSymbol { IsGlobalNamespace: true }; current = current.ContainingSymbol)
        {
            if (current is INamespaceOrTypeSymbol { Name.Length: 0, IsImplicitlyDeclared: false } and not INamedTypeSymbol { IsTupleType: true })
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>False for a type whose name another one had before: a class and a record, say, of which one is to be deleted.</summary>
    public static bool IsFirstOfItsName(INamedTypeSymbol type) =>
        type.ContainingSymbol is INamespaceOrTypeSymbol container
        && container.GetTypeMembers(type.Name, type.Arity) is var same
        && (same.Length < 2 || SymbolEqualityComparer.Default.Equals(same.InSourceOrder()[0], type))
        && (type.ContainingType is not { } outer || IsFirstOfItsName(outer));

    /// <summary>
    /// Whether several declarations of the type have a parameter list: an error, after which the compiler takes the one of the file that it was
    /// given first. What depends on that choice is left out.
    /// </summary>
    public static bool HasSeveralParameterLists(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Length > 1
        && type.DeclaringSyntaxReferences.Count(static part => part.GetSyntax() is TypeDeclarationSyntax { ParameterList: not null }) > 1;

    /// <summary>A reference to a type that the compiler knows.</summary>
    public static TypeReference Bound(ITypeSymbol type)
    {
        var plain = PlainName(type);
        return new()
        {
            Key = plain ?? Key(type),
            Text = plain is null || type.NullableAnnotation == NullableAnnotation.Annotated ? Written(type) : plain,
            Name = Name(type),
            IsPublic = IsPublic(type),
        };
    }

    /// <summary>A reference to a type that only generated code declares, as the user wrote it.</summary>
    public static TypeReference AsWritten(string text, bool isPublic) => new()
    {
        Key = text.TrimEnd('?'),
        Text = text,
        Name = text,
        IsPublic = isPublic,
        IsBound = false,
    };

    /// <summary>What stands for a type that generated code can't name.</summary>
    public static TypeReference Unspeakable(ITypeSymbol type) => new()
    {
        Key = "?" + Key(type),
        Text = "object?",
        Name = Name(type),
        IsPublic = true,
        CanBeNamed = false,
    };

    /// <summary>Whether every part of the type is known to the compiler.</summary>
    public static bool IsBound(ITypeSymbol type) => type switch
    {
        IErrorTypeSymbol => false,
        IArrayTypeSymbol array => IsBound(array.ElementType),
        IPointerTypeSymbol pointer => IsBound(pointer.PointedAtType),
        INamedTypeSymbol named => named.TypeArguments.All(IsBound) && (named.ContainingType is not { } outer || IsBound(outer)),
        _ => true,
    };

    /// <summary>Whether a public member of a public class may mention the type.</summary>
    public static bool IsPublic(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsPublic(array.ElementType),
        IPointerTypeSymbol pointer => IsPublic(pointer.PointedAtType),
        INamedTypeSymbol named => named.DeclaredAccessibility == Accessibility.Public
            && named.TypeArguments.All(IsPublic)
            && (named.ContainingType is not { } outer || IsPublic(outer)),
        _ => true,
    };

    // Most types are neither generic nor nested nor built in, and their names are put together faster than Roslyn displays them.
    private static string? PlainName(ITypeSymbol type) =>
        IsPlain(type) && type.ContainingNamespace is { } space ? PlainName(space) + CSharpName.EscapeType(type.Name) : null;

    private static bool IsPlain(ITypeSymbol type) => type is INamedTypeSymbol
    {
        Arity: 0,
        ContainingType: null,
        SpecialType: SpecialType.None,
        IsTupleType: false,
        TypeKind: TypeKind.Class or TypeKind.Interface or TypeKind.Struct or TypeKind.Enum or TypeKind.Delegate,
        IsFileLocal: false,
        Name.Length: > 0,
    };

    private static string PlainName(INamespaceSymbol space) =>
        space.IsGlobalNamespace ? "global::" : PlainName(space.ContainingNamespace) + CSharpName.EscapeType(space.Name) + ".";

    // To the runtime, and to C# where types are compared, dynamic is object.
    private static string DisplayKey(ITypeSymbol type) =>
        string.Concat(type.ToDisplayParts(KeyFormat).Select(KeyText));

    private static string KeyText(SymbolDisplayPart part) => part.Symbol is IDynamicTypeSymbol ? "object" : Text(part);

    // Roslyn escapes keywords, but not those that are keywords only in some places: a type called partial can't be a return type.
    private static string Display(ISymbol symbol, SymbolDisplayFormat format) =>
        string.Concat(symbol.ToDisplayParts(format).Select(Text));

    private static string Text(SymbolDisplayPart part) =>
        part is { Symbol: INamespaceOrTypeSymbol, Kind: not SymbolDisplayPartKind.Keyword } ? CSharpName.EscapeType(part.ToString()) : part.ToString();

    private static string MetadataName(INamespaceSymbol space) =>
        space.ContainingNamespace is { IsGlobalNamespace: false } outer ? $"{MetadataName(outer)}.{space.MetadataName}" : space.MetadataName;
}
