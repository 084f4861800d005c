using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Layers;

/// <summary>
/// Sees whether a member only forwards: one returned expression, after null checks at most, that is a call, a property or a construction,
/// with <c>await</c>, <c>ConfigureAwait</c>, conversions or a completed task around it, and with nothing computed in between.
/// </summary>
internal static class ForwardReader
{
    public static Forward? Read(ISymbol member, Compilation compilation, CancellationToken cancellationToken)
    {
        if (member.DeclaringSyntaxReferences is not [var only]
            || !compilation.ContainsSyntaxTree(only.SyntaxTree)
            || ReturnedBy(only.GetSyntax(cancellationToken)) is not { } expression)
        {
            return null;
        }

        var model = compilation.GetSemanticModel(only.SyntaxTree);
        return Unwrap(model.GetOperation(expression, cancellationToken)) is { } target && IsTarget(target) ? new(member, expression, target) : null;
    }

    /// <summary>What is inside <c>await</c>, conversions and completed tasks.</summary>
    public static IOperation? Unwrap(IOperation? operation) => operation switch
    {
        IAwaitOperation awaited => Unwrap(awaited.Operation),
        IConversionOperation { OperatorMethod: null } conversion => Unwrap(conversion.Operand),
        IParenthesizedOperation parenthesized => Unwrap(parenthesized.Operand),
        IInvocationOperation { TargetMethod: { Name: "ConfigureAwait" or "AsTask", IsStatic: false }, Instance: { } task } => Unwrap(task),
        IInvocationOperation { TargetMethod: { Name: "FromResult", IsStatic: true, ContainingType.Name: "Task" or "ValueTask" }, Arguments: [var result] } => Unwrap(result.Value),
        IObjectCreationOperation { Type.Name: "ValueTask", Arguments: [var result] } => Unwrap(result.Value),
        _ => operation,
    };

    private static ExpressionSyntax? ReturnedBy(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax { ExpressionBody: { } arrow } => arrow.Expression,
        MethodDeclarationSyntax { Body: { } body } => ReturnedBy(body),
        PropertyDeclarationSyntax { ExpressionBody: { } arrow } => arrow.Expression,
        PropertyDeclarationSyntax { AccessorList.Accessors: [{ RawKind: (int)SyntaxKind.GetAccessorDeclaration } getter] } =>
            getter.ExpressionBody?.Expression ?? (getter.Body is { } body ? ReturnedBy(body) : null),
        _ => null,
    };

    private static ExpressionSyntax? ReturnedBy(BlockSyntax body)
    {
        for (var i = 0; i < body.Statements.Count - 1; i++)
        {
            if (!IsCheck(body.Statements[i]))
            {
                return null;
            }
        }

        return body.Statements.LastOrDefault() is ReturnStatementSyntax { Expression: { } expression } ? expression : null;
    }

    private static bool IsCheck(StatementSyntax statement) => statement switch
    {
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } } =>
            name.StartsWith("ThrowIf", StringComparison.Ordinal),
        IfStatementSyntax { Else: null, Statement: ThrowStatementSyntax or BlockSyntax { Statements: [ThrowStatementSyntax] } } => true,
        _ => false,
    };

    private static bool IsTarget(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod.MethodKind: MethodKind.Ordinary or MethodKind.ReducedExtension } invocation => IsHandedOn(invocation),
        IPropertyReferenceOperation { Arguments.IsEmpty: true } reference => reference.Instance is null || IsHandedOn(reference.Instance),
        IObjectCreationOperation { Initializer: null } => true,
        _ => false,
    };

    // A receiver may be looked up: 'services.GetRequiredService<SocketFactory>().Get(user)' only forwards.
    private static bool IsHandedOn(IOperation operation) => operation switch
    {
        IParameterReferenceOperation or ILiteralOperation or IDefaultValueOperation or IInstanceReferenceOperation or ITypeOfOperation => true,
        { ConstantValue.HasValue: true } => true,
        IConversionOperation { OperatorMethod: null } conversion => IsHandedOn(conversion.Operand),
        IParenthesizedOperation parenthesized => IsHandedOn(parenthesized.Operand),
        IFieldReferenceOperation field => field.Instance is null || IsHandedOn(field.Instance),
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property => property.Instance is null || IsHandedOn(property.Instance),
        IInvocationOperation invocation => (invocation.Instance is null || IsHandedOn(invocation.Instance))
            && invocation.Arguments.All(static argument => IsHandedOn(argument.Value)),
        _ => false,
    };
}
