using System.Collections.Immutable;
using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analyzers;

/// <summary>A call of an asynchronous factory that waits on although there is a token that says when nobody does any more.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG2012TokenNotPassedAnalyzer() : UsageAnalyzer(UsageRule.Error(
    "FG2012",
    "A token in scope isn't passed to the factory",
    "This waits for the '{0}' although '{1}' may say that nobody does any more: pass the token to '{2}'"))
{
    private protected override void Start(CompilationStartAnalysisContext context, UsageKnowledge usage)
    {
        if (usage.Known.CancellationToken is { } token)
        {
            var tokens = new TokensInReach(token);
            context.RegisterOperationAction(operation => Check(operation, usage, tokens), OperationKind.Invocation);
        }
    }

    private void Check(OperationAnalysisContext context, UsageKnowledge usage, TokensInReach tokens)
    {
        if (usage.CallOf(context.Operation) is not { IsAsynchronous: true, TokenArgument: { } argument } call)
        {
            return;
        }

        var isLeftOut = argument.ArgumentKind == ArgumentKind.DefaultValue;
        if ((!isLeftOut && !TokensInReach.IsNone(argument.Value))
            || tokens.Near(call.Invocation, context.ContainingSymbol) is not { } token
            || TokenUse.IsUnfit(call.Invocation, context.ContainingSymbol))
        {
            return;
        }

        // Who writes None next to a token of the method itself may mean it; next to one that is far away, does.
        if (isLeftOut || !token.IsFar)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor,
                isLeftOut ? Name(call.Invocation.Syntax).GetLocation() : argument.Value.Syntax.GetLocation(),
                isLeftOut ? token.Severity : DiagnosticSeverity.Warning,
                additionalLocations: null,
                token.Only is { } only ? ImmutableDictionary<string, string?>.Empty.Add(TokenInReach.Property, only).Add(TokenInReach.ParameterProperty, argument.Parameter?.Name) : null,
                call.Service.Name,
                string.Join("' or '", token.Expressions),
                $"{call.FactoryType.Name}.{call.Method.Name}"));
        }
    }

    private static SyntaxNode Name(SyntaxNode syntax) => syntax switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } } => name,
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name: var name } } => name,
        InvocationExpressionSyntax { Expression: var called } => called,
        _ => syntax,
    };
}
