using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Analysis.Ownership;

/// <summary>What the compiler knows to be null now and then, also under a <c>!</c>, which hides that from it but not from who reads the code.</summary>
internal static class NullableValue
{
    public static bool Is(IOperation value, CancellationToken cancellationToken)
    {
        if (value.SemanticModel is not { } model)
        {
            return false;
        }

        var written = Written(value.Syntax);
        return written is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed
            ? IsConditional(suppressed.Operand) || DeclaredType(model.GetSymbolInfo(suppressed.Operand, cancellationToken).Symbol) is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated }
            : IsConditional(value.Syntax) && value.Type is { IsReferenceType: true } && EndsSuppressed(value.Syntax)
                || model.GetTypeInfo(value.Syntax, cancellationToken) is { Type.IsReferenceType: true, Nullability.FlowState: NullableFlowState.MaybeNull };
    }

    /// <summary>With the <c>!</c> and the parentheses that the compiler sees through.</summary>
    public static SyntaxNode Written(SyntaxNode syntax) =>
        syntax.Parent is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } or ParenthesizedExpressionSyntax ? Written(syntax.Parent) : syntax;

    private static bool IsConditional(SyntaxNode syntax) => syntax is ConditionalAccessExpressionSyntax || (syntax is ParenthesizedExpressionSyntax { Expression: var inner } && IsConditional(inner));

    // request?.User! is one expression, in which the last part has the '!'.
    private static bool EndsSuppressed(SyntaxNode syntax) => syntax switch
    {
        ConditionalAccessExpressionSyntax access => EndsSuppressed(access.WhenNotNull),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } => true,
        _ => false,
    };

    private static ITypeSymbol? DeclaredType(ISymbol? symbol) => symbol switch
    {
        IParameterSymbol parameter => parameter.Type,
        ILocalSymbol local => local.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IMethodSymbol method => method.ReturnType,
        _ => null,
    };
}
