using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage.Tasks;

/// <summary>Judges the place that a task is kept in: one that says that it is a task is as good as any.</summary>
internal static class TaskKeeping
{
    public static TaskFate Of(IOperation target, IOperation place) => target switch
    {
        IFieldReferenceOperation { Field: var field } => Of(field, field.Type, place),
        IPropertyReferenceOperation { Property: { IsIndexer: false } property } => Of(property, property.Type, place),
        { Type: var type } when TaskTypes.IsBlind(type) => new(TaskFateKind.Misused, place, "is kept as an 'object'"),
        _ => new(TaskFateKind.Used, place, ""),
    };

    public static TaskFate Of(ISymbol member, ITypeSymbol type, IOperation place) =>
        // Whatever the type is: that anything of a scope is kept in a static is FG3003's.
        member.IsStatic ? new(TaskFateKind.Used, place, "")
        : TaskTypes.IsDisposable(type) || (TaskTypes.IsBlind(type) && !IsReadAsTask(member))
            ? new(TaskFateKind.Misused, place, $"is kept in '{TypeText.Name(member.ContainingType)}.{member.Name}', which is an '{TypeText.Name(type)}'")
        : new(TaskFateKind.Used, place, "");

    // Whoever asks the member whether it holds a task knows that it may.
    private static bool IsReadAsTask(ISymbol member) =>
        member.ContainingType.DeclaringSyntaxReferences.Any(part => part.GetSyntax().DescendantNodes().Any(node => node switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression or (int)SyntaxKind.IsExpression, Left: var left, Right: var right } => IsMember(left, member) && IsTask(right),
            CastExpressionSyntax { Type: var type, Expression: var value } => IsMember(value, member) && IsTask(type),
            IsPatternExpressionSyntax { Expression: var value, Pattern: var pattern } => IsMember(value, member) && pattern.DescendantNodesAndSelf().Any(IsTask),
            SwitchExpressionSyntax { GoverningExpression: var value, Arms: var arms } => IsMember(value, member) && arms.Any(static arm => arm.Pattern.DescendantNodesAndSelf().Any(IsTask)),
            SwitchStatementSyntax { Expression: var value, Sections: var sections } => IsMember(value, member) && sections.Any(static section => section.Labels.Any(static label => label.DescendantNodes().Any(IsTask))),
            _ => false,
        }));

    private static bool IsMember(ExpressionSyntax expression, ISymbol member) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText == member.Name,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText == member.Name,
        ParenthesizedExpressionSyntax parenthesized => IsMember(parenthesized.Expression, member),
        _ => false,
    };

    private static bool IsTask(SyntaxNode type) => type is SimpleNameSyntax { Identifier.ValueText: "Task" or "ValueTask" } || (type is QualifiedNameSyntax { Right: var right } && IsTask(right));
}
