using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Analysis.Usage.Colour;

/// <summary>What somebody wrote around a value to wait for it, although it is no task: <c>await</c>, <c>.ConfigureAwait(false)</c>, <c>.Result</c>.</summary>
/// <param name="Outermost">The whole expression.</param>
/// <param name="Links">The words, from inside out.</param>
internal sealed record AwaitingChain(ExpressionSyntax Outermost, ImmutableArray<string> Links)
{
    private static readonly ImmutableHashSet<string> MembersOfTasks = ImmutableHashSet.Create(
        "AsTask", "ConfigureAwait", "ContinueWith", "GetAwaiter", "GetResult", "IsCompleted", "IsCompletedSuccessfully", "IsFaulted", "Preserve", "Result", "Unwrap", "Wait", "WaitAsync");

    /// <summary>Whether the syntax alone allows that somebody waits for the value: the cheap test.</summary>
    public static bool IsPossible(SyntaxNode value) => Bare(value).Parent switch
    {
        AwaitExpressionSyntax => true,
        MemberAccessExpressionSyntax access => IsLink(access),
        _ => false,
    };

    /// <summary>The chain around a value that is a service; null if nobody waits for it, or if the service lets itself be awaited.</summary>
    public static AwaitingChain? Around(ExpressionSyntax value, ITypeSymbol service, SemanticModel model, CancellationToken cancellationToken)
    {
        var links = ImmutableArray.CreateBuilder<string>();
        for (var current = value; ;)
        {
            var bare = Bare(current);
            switch (bare.Parent)
            {
                case AwaitExpressionSyntax awaited when links.Count > 0 || !CanBeAwaited(awaited, current, model):
                    links.Add("await");
                    return new(awaited, links.ToImmutable());
                case MemberAccessExpressionSyntax access when access.Expression == bare && IsWrong(access, service, links.Count > 0, model, cancellationToken):
                    links.Add($".{access.Name.Identifier.ValueText}");
                    current = access.Parent is InvocationExpressionSyntax call && call.Expression == access ? call : access;
                    continue;
                default:
                    return links.Count > 0 ? new(current, links.ToImmutable()) : null;
            }
        }
    }

    /// <summary>All that is written around a value to wait for it, by the syntax alone.</summary>
    public static ExpressionSyntax Whole(ExpressionSyntax value)
    {
        for (var current = value; ;)
        {
            var bare = Bare(current);
            if (bare.Parent is AwaitExpressionSyntax awaited)
            {
                return awaited;
            }

            if (bare.Parent is not MemberAccessExpressionSyntax access || access.Expression != bare || !IsLink(access))
            {
                return current;
            }

            current = access.Parent is InvocationExpressionSyntax call && call.Expression == access ? call : access;
        }
    }

    /// <summary>What a chain that is, or is named at, the node is written around; null if the node is no expression.</summary>
    public static ExpressionSyntax? ValueAt(SyntaxNode node)
    {
        var start = node is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax named } && named.Name == node
            ? IsLink(named) ? named : named.Parent
            : node;
        for (var current = start as ExpressionSyntax; ;)
        {
            switch (current)
            {
                case AwaitExpressionSyntax awaited:
                    current = awaited.Expression;
                    break;
                case ParenthesizedExpressionSyntax parenthesized:
                    current = parenthesized.Expression;
                    break;
                case MemberAccessExpressionSyntax access when IsLink(access):
                    current = access.Expression;
                    break;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } when IsLink(access):
                    current = access.Expression;
                    break;
                default:
                    return current;
            }
        }
    }

    private static bool IsLink(MemberAccessExpressionSyntax access) => MembersOfTasks.Contains(access.Name.Identifier.ValueText);

    private static SyntaxNode Bare(SyntaxNode value)
    {
        while (value.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }
            || (value.Parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == value))
        {
            value = value.Parent;
        }

        return value;
    }

    // Its own GetAwaiter, or an extension of just this type: that is FG1013's. An extension of everything says nothing about the service.
    private static bool CanBeAwaited(AwaitExpressionSyntax awaited, ExpressionSyntax value, SemanticModel model) =>
        model.GetAwaitExpressionInfo(awaited).GetAwaiterMethod is { } method
        && !ExtendsEverything(method)
        && !value.Ancestors().TakeWhile(node => node != awaited).Any(static node => node is CastExpressionSyntax);

    private static bool IsWrong(MemberAccessExpressionSyntax access, ITypeSymbol service, bool isLater, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!IsLink(access))
        {
            return false;
        }

        if (isLater)
        {
            return true;
        }

        return model.GetSymbolInfo(access, cancellationToken).Symbol is { } bound
            ? access.Name.Identifier.ValueText == WellKnownMemberNames.GetAwaiter && bound is IMethodSymbol method && ExtendsEverything(method)
            : !HasMember(service, access.Name.Identifier.ValueText);
    }

    private static bool ExtendsEverything(IMethodSymbol method) =>
        method.IsExtensionMethod && (method.ReducedFrom ?? method).OriginalDefinition.Parameters[0].Type is ITypeParameterSymbol;

    private static bool HasMember(ITypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (!current.GetMembers(name).IsEmpty)
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(implemented => !implemented.GetMembers(name).IsEmpty);
    }
}
