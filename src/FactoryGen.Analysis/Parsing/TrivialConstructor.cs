using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Analysis.Parsing;

/// <summary>
/// Finds constructors that call nobody: they, and the initialisers that run with them, store what they are given, constants and empty
/// collections of the framework. Such a one can't wait, ask for another instance or start work that remembers who called it, so nothing
/// has to be done for it: see <c>docs/decisions/trivial-constructors.md</c>. Guards against null, where the factory has refused it, never act.
/// </summary>
/// <remarks>Decided by syntax, and by symbols where syntax can't tell; what would have to be bound isn't trivial.</remarks>
internal static class TrivialConstructor
{
    private const string NullGuard = nameof(ArgumentNullException);

    /// <param name="constructor">An instance constructor.</param>
    /// <param name="type">Its type.</param>
    /// <param name="known">Of the compilation.</param>
    public static bool Is(IMethodSymbol constructor, INamedTypeSymbol type, KnownTypes known)
    {
        if (constructor.MethodKind != MethodKind.Constructor || type.BaseType is not { SpecialType: SpecialType.System_Object })
        {
            return false;
        }

        // Only the parameters of a primary constructor mean something where fields are declared.
        var place = constructor.DeclaringSyntaxReferences is [var only] ? only.GetSyntax() : null;
        var stores = new TrivialStore(place is TypeDeclarationSyntax ? constructor : null, type, known);
        foreach (var part in type.DeclaringSyntaxReferences)
        {
            if (part.GetSyntax() is not TypeDeclarationSyntax declaration)
            {
                return false;
            }

            foreach (var member in declaration.Members)
            {
                if (!IsTrivial(member, stores))
                {
                    return false;
                }
            }
        }

        return place switch
        {
            null => constructor.IsImplicitlyDeclared,
            TypeDeclarationSyntax => true,
            ConstructorDeclarationSyntax { Initializer: null } declaration => HasTrivialBody(declaration, new TrivialStore(constructor, type, known)),
            _ => false,
        };
    }

    // What runs when the type is used for the first time, or with the constructor.
    private static bool IsTrivial(MemberDeclarationSyntax member, TrivialStore stores) => member switch
    {
        FieldDeclarationSyntax field => IsConstant(field) || IsTrivial(field, stores),
        EventFieldDeclarationSyntax field => field.Declaration.Variables.All(static variable => variable.Initializer is null),
        PropertyDeclarationSyntax { Initializer: { } initial } property =>
            !IsStatic(property) && stores.Is(property.Identifier.ValueText, property.Type, initial.Value),
        ConstructorDeclarationSyntax constructor => !IsStatic(constructor),
        _ => true,
    };

    private static bool IsTrivial(FieldDeclarationSyntax field, TrivialStore stores)
    {
        foreach (var variable in field.Declaration.Variables)
        {
            if (variable.Initializer is { } initial && (IsStatic(field) || !stores.Is(variable.Identifier.ValueText, field.Declaration.Type, initial.Value)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasTrivialBody(ConstructorDeclarationSyntax constructor, TrivialStore stores) => constructor switch
    {
        { ExpressionBody.Expression: var expression } => IsStore(expression, stores),
        { Body: { } body } => body.Statements.All(statement => IsTrivial(statement, stores)),
        _ => false,
    };

    private static bool IsTrivial(StatementSyntax statement, TrivialStore stores) => statement switch
    {
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax invocation } => IsIdleGuard(invocation, stores),
        ExpressionStatementSyntax { Expression: var expression } => IsStore(expression, stores),
        IfStatementSyntax { Condition: IsPatternExpressionSyntax { Expression: var value, Pattern: ConstantPatternSyntax { Expression.RawKind: (int)SyntaxKind.NullLiteralExpression } }, Else: null } guard =>
            stores.IsNeverNull(value) && guard.Statement is ThrowStatementSyntax or BlockSyntax { Statements: [ThrowStatementSyntax] },
        _ => false,
    };

    // Throws for null, and what it looks at never is.
    private static bool IsIdleGuard(InvocationExpressionSyntax invocation, TrivialStore stores) =>
        invocation is
        {
            Expression: MemberAccessExpressionSyntax { Expression: var owner, Name.Identifier.ValueText: "ThrowIfNull" },
            ArgumentList.Arguments: [{ NameColon: null, Expression: var value }, ..] arguments,
        }
        && owner is IdentifierNameSyntax { Identifier.ValueText: NullGuard } or MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "System" }, Name.Identifier.ValueText: NullGuard }
        && arguments.Skip(1).All(argument => IsName(argument.Expression, stores))
        && stores.IsNeverNull(value)
        && stores.MeansFrameworkType(NullGuard);

    private static bool IsStore(ExpressionSyntax expression, TrivialStore stores) =>
        expression is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: var target, Right: var value } && IsStore(target, value, stores);

    private static bool IsStore(ExpressionSyntax target, ExpressionSyntax value, TrivialStore stores) => target switch
    {
        IdentifierNameSyntax name when !stores.IsParameter(name.Identifier.ValueText) => stores.Is(name.Identifier.ValueText, null, value),
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: IdentifierNameSyntax name } => stores.Is(name.Identifier.ValueText, null, value),
        TupleExpressionSyntax { Arguments: var targets } => value is TupleExpressionSyntax { Arguments: var values }
            && targets.Count == values.Count
            && targets.Zip(values, (target, value) => IsStore(target.Expression, value.Expression, stores)).All(static isStore => isStore),
        _ => false,
    };

    private static bool IsName(ExpressionSyntax value, TrivialStore stores) => value switch
    {
        LiteralExpressionSyntax => true,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } => !stores.DeclaresNameOf,
        _ => false,
    };

    private static bool IsStatic(MemberDeclarationSyntax member) => member.Modifiers.Any(SyntaxKind.StaticKeyword);

    private static bool IsConstant(FieldDeclarationSyntax field) => field.Modifiers.Any(SyntaxKind.ConstKeyword);
}
