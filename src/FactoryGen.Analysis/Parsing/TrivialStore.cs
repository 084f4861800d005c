using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Analysis.Parsing;

/// <summary>What a <see cref="TrivialConstructor"/> may store in the fields and automatic properties of its type without running any code of the user's.</summary>
/// <param name="constructor">The constructor whose parameters may be read; null where none can be.</param>
/// <param name="type">The type.</param>
/// <param name="known">Of the compilation.</param>
internal sealed class TrivialStore(IMethodSymbol? constructor, INamedTypeSymbol type, KnownTypes known)
{
    /// <summary>Whether a name means a parameter of the constructor.</summary>
    public bool IsParameter(string name) => Parameter(name) is not null;

    /// <summary>Whether <c>nameof(…)</c> may be a call.</summary>
    public bool DeclaresNameOf => known.DeclaresNameOf;

    /// <summary>Whether a type name can only mean a type of the framework.</summary>
    public bool MeansFrameworkType(string name) => known.MeansFrameworkType(name);

    /// <summary>Whether an expression is a parameter that is never null, because the factory has seen to that.</summary>
    public bool IsNeverNull(ExpressionSyntax value) =>
        value is IdentifierNameSyntax { Identifier.ValueText: var name } && Parameter(name) is { } parameter && ParameterModelBuilder.RefusesNull(parameter);

    /// <summary>Whether storing a value in a member runs no code: neither to make the value, nor to convert it, nor to store it.</summary>
    /// <param name="member">The member's name.</param>
    /// <param name="written">The member's type as its declaration writes it; null in a body.</param>
    /// <param name="value">What is stored.</param>
    public bool Is(string member, TypeSyntax? written, ExpressionSyntax value) =>
        (written is not null && IsTrivialAsWritten(value, written))
        || (TypeOfPlainMember(type, member) is { } target && IsTrivial(value, target, written));

    // What syntax alone tells spares binding the member's type.
    private bool IsTrivialAsWritten(ExpressionSyntax value, TypeSyntax written) => written switch
    {
        PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.ObjectKeyword } => value is ImplicitObjectCreationExpressionSyntax { Initializer: null, ArgumentList.Arguments.Count: 0 },
        PredefinedTypeSyntax => value is LiteralExpressionSyntax,
        GenericNameSyntax { Identifier.ValueText: var name, Arity: var arity } =>
            value is ImplicitObjectCreationExpressionSyntax { Initializer: null, ArgumentList.Arguments.Count: 0 } or CollectionExpressionSyntax { Elements.Count: 0 }
            && IsCollection(name, arity)
            && known.MeansFrameworkType(name),
        _ => false,
    };

    private bool IsTrivial(ExpressionSyntax value, ITypeSymbol target, TypeSyntax? written) => value switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => IsTrivial(inner, target, written),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var inner } => IsTrivial(inner, target, written),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Left: var inner, Right: ThrowExpressionSyntax } =>
            IsNeverNull(inner) && IsTrivial(inner, target, written),
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.DefaultLiteralExpression } => true,
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } => target.IsReferenceType || IsNullable(target),
        LiteralExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: LiteralExpressionSyntax } => IsPrimitive(target),
        MemberAccessExpressionSyntax { Expression: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword }, Name.Identifier.ValueText: "Empty" } =>
            target.SpecialType == SpecialType.System_String,
        IdentifierNameSyntax or MemberAccessExpressionSyntax => TypeOfRead(value) is { } read && Converts(read, target),
        ImplicitObjectCreationExpressionSyntax { Initializer: null, ArgumentList.Arguments: var arguments } => IsOfFramework(target, arguments),
        ObjectCreationExpressionSyntax { Initializer: null, ArgumentList.Arguments: var arguments, Type: var created } =>
            (written is not null && written.IsEquivalentTo(created, topLevel: false) && IsOfFramework(target, arguments))
            || (target.TypeKind == TypeKind.Interface && arguments.Count == 0 && IsFrameworkCollection(created)),
        CollectionExpressionSyntax { Elements.Count: 0 } => target is IArrayTypeSymbol || IsOfFramework(target, default),
        _ => false,
    };

    // No conversion to an interface is anybody's own.
    private bool IsFrameworkCollection(TypeSyntax created) =>
        created is GenericNameSyntax { Identifier.ValueText: var name, Arity: var arity } && IsCollection(name, arity) && known.MeansFrameworkType(name);

    /// <summary>The type of a parameter, or of a plain member that is read through one; null for anything else.</summary>
    private ITypeSymbol? TypeOfRead(ExpressionSyntax value) => value switch
    {
        IdentifierNameSyntax name => Parameter(name.Identifier.ValueText)?.Type,
        MemberAccessExpressionSyntax { Expression: var owner, Name: IdentifierNameSyntax { Identifier.ValueText: var name } } when TypeOfRead(owner) is { } type =>
            name == "Length" && type.SpecialType == SpecialType.System_String ? known.Compilation.GetSpecialType(SpecialType.System_Int32) : TypeOfPlainMember(type, name),
        _ => null,
    };

    private IParameterSymbol? Parameter(string name)
    {
        if (constructor is null)
        {
            return null;
        }

        foreach (var parameter in constructor.Parameters)
        {
            if (parameter.Name == name)
            {
                return parameter;
            }
        }

        return null;
    }

    // A tuple's elements may be converted by anybody, and a nullable's value.
    private bool Converts(ITypeSymbol from, ITypeSymbol to) =>
        SymbolEqualityComparer.Default.Equals(from, to)
        || (IsNullable(to)
            ? Converts(IsNullable(from) ? ((INamedTypeSymbol)from).TypeArguments[0] : from, ((INamedTypeSymbol)to).TypeArguments[0])
            : known.Compilation.ClassifyCommonConversion(from, to) is { Exists: true, IsUserDefined: false, IsImplicit: true } conversion
                && (conversion.IsIdentity || conversion.IsReference || conversion.IsNumeric || to.IsReferenceType));

    /// <summary>The type of a field, or of a property that is nothing but one; null if the member may be anything else.</summary>
    private static ITypeSymbol? TypeOfPlainMember(ITypeSymbol owner, string name)
    {
        if (owner.TypeKind is not (TypeKind.Class or TypeKind.Struct))
        {
            return null;
        }

        foreach (var member in owner.GetMembers(name))
        {
            return member switch
            {
                IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false, RefKind: RefKind.None } field => field.Type,
                IPropertySymbol { IsStatic: false, IsVirtual: false, IsAbstract: false, IsOverride: false } property when IsAutomatic(property) && !MayInitialize(owner) => property.Type,
                _ => null,
            };
        }

        return null;
    }

    // The first call of any member of a struct runs its static constructor; of a class, that has been run before.
    private static bool MayInitialize(ITypeSymbol owner) =>
        owner is INamedTypeSymbol { TypeKind: TypeKind.Struct } type && type.StaticConstructors.Any(static constructor => !constructor.IsImplicitlyDeclared);

    // A property of a referenced assembly may do anything. One without a place in a source that isn't a record's has none either.
    private static bool IsAutomatic(IPropertySymbol property) => property.DeclaringSyntaxReferences is [var place] && place.GetSyntax() switch
    {
        ParameterSyntax => true,
        PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } accessors } declaration =>
            !declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
            && accessors.Accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null }),
        _ => false,
    };

    private static bool IsPrimitive(ITypeSymbol type) => type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_String;

    private static bool IsNullable(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    // What these construct is empty, and remembers nothing of who called. Numbers bound them.
    private static bool IsOfFramework(ITypeSymbol type, SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        if (type.SpecialType == SpecialType.System_Object)
        {
            return arguments.Count == 0;
        }

        if (type is not INamedTypeSymbol { ContainingType: null, ContainingNamespace: { } space } || !KnownTypes.IsOfFramework(type.ContainingAssembly))
        {
            return false;
        }

        if (IsCollection(type.Name, ((INamedTypeSymbol)type).Arity))
        {
            return arguments.Count == 0 && (Is(space, "System", "Collections", "Generic") || Is(space, "System", "Collections", "Concurrent"));
        }

        return type.MetadataName switch
        {
            "SemaphoreSlim" => arguments.All(static argument => argument.Expression.IsKind(SyntaxKind.NumericLiteralExpression)) && Is(space, "System", "Threading"),
            "Lock" or "CancellationTokenSource" => arguments.Count == 0 && Is(space, "System", "Threading"),
            "StringBuilder" => arguments.Count == 0 && Is(space, "System", "Text"),
            _ => false,
        };
    }

    private static bool IsCollection(string name, int arity) => (name, arity) is
        ("List", 1) or ("Dictionary", 2) or ("HashSet", 1) or ("Queue", 1) or ("Stack", 1) or ("LinkedList", 1) or ("PriorityQueue", 2)
        or ("ConcurrentDictionary", 2) or ("ConcurrentQueue", 1) or ("ConcurrentStack", 1);

    private static bool Is(INamespaceSymbol space, params string[] names)
    {
        var current = space;
        for (var index = names.Length - 1; index >= 0; index--)
        {
            if (current.Name != names[index])
            {
                return false;
            }

            current = current.ContainingNamespace;
        }

        return current.IsGlobalNamespace;
    }
}
