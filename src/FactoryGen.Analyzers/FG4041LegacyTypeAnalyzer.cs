using FactoryGen.Analysis.Layers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analyzers;

/// <summary>
/// Reports what is legacy wherever it is mentioned: calls, <c>typeof</c>, <c>nameof</c>, declarations, doc comments, through aliases, and in the texts that
/// reflection takes.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG4041LegacyTypeAnalyzer() : LegacyNameAnalyzer(LayerRule.Warning(
    "FG4041",
    "Something legacy is used",
    "'{0}' is legacy: {1}"))
{
    private protected override void Start(CompilationStartAnalysisContext context, LegacyNames names)
    {
        context.RegisterSyntaxNodeAction(
            node =>
            {
                if (LegacyMention.Of((SimpleNameSyntax)node.Node, node.SemanticModel, names, node.CancellationToken) is { } mention
                    && !names.IsLegacyCode(node.Node, node.SemanticModel, node.CancellationToken)
                    && !DocComments.IsShownAgain(node))
                {
                    node.ReportDiagnostic(Report(mention));
                }
            },
            SyntaxKind.IdentifierName,
            SyntaxKind.GenericName);
        context.RegisterOperationAction(operation => LookForText(operation, names), OperationKind.Invocation);
        context.RegisterOperationAction(operation => LookForUnnamed(operation, names), OperationKind.Invocation, OperationKind.FieldReference, OperationKind.PropertyReference, OperationKind.MethodReference);
    }

    private void LookForText(OperationAnalysisContext context, LegacyNames names)
    {
        if (NameInText.Of((IInvocationOperation)context.Operation) is { } text && names.OfTypeNamed(text.TypeName) is { } legacy
            && context.Operation.SemanticModel is { } model && !names.IsLegacyCode(text.Syntax, model, context.CancellationToken))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, text.Syntax.GetLocation(), text.TypeName.Replace('+', '.'), legacy.Advice));
        }
    }

    // An extension method, and what 'using static' brings, are used without their type's name.
    private void LookForUnnamed(OperationAnalysisContext context, LegacyNames names)
    {
        var member = context.Operation switch
        {
            IInvocationOperation invocation => invocation.TargetMethod,
            IMemberReferenceOperation reference => reference.Member,
            _ => null,
        };
        if (member is not { IsStatic: true, ContainingType: { } type } || !names.MayMean(type.Name) || NameOf(context.Operation) is not { } name
            || names.Of(type) is not { } legacy || context.Operation.SemanticModel is not { } model || names.IsLegacyCode(name, model, context.CancellationToken))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(Descriptor, name.GetLocation(), $"{LegacyNames.FullName(type)}.{member.Name}", legacy.Advice));
    }

    private static SimpleNameSyntax? NameOf(IOperation operation) => operation.Syntax switch
    {
        SimpleNameSyntax name => name,
        InvocationExpressionSyntax { Expression: SimpleNameSyntax name } => name,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } } when IsExtensionCall(operation) => name,
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name: var name } } => name,
        _ => null,
    };

    // 'Old.Extend(user)' names the type.
    private static bool IsExtensionCall(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments: [var first, ..], Syntax: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } }
        && access.Expression.Span.Contains(first.Value.Syntax.Span);
}
