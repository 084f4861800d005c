using System.Collections.Immutable;
using FactoryGen.Analysis.Layers;
using FactoryGen.Analysis.Parsing;
using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.CodeFixes;

/// <summary>Writes what a chain of forwarders comes to in the place of a call of its first one, with the arguments of that call.</summary>
/// <param name="steps">Of the chain, the called one first.</param>
/// <param name="isInSameType">Whether the call stands in the type of the forwarder and on the same instance: then what the instance has can be used.</param>
internal sealed class ChainInliner(IReadOnlyList<Forward> steps, bool isInSameType)
{
    /// <summary>The expression; null if it can't be written here: it needs an instance, or would evaluate something twice or not at all.</summary>
    public ExpressionSyntax? Write(IOperation call) => Parse(Inline(0, call, static argument => WithComments(argument)));

    /// <summary>
    /// The same where nothing but the context leads to the factory: <c>ScopeHost.FactoryFor&lt;…&gt;(user).Get(user)</c>, which goes through the scope that
    /// the context was entered in.
    /// </summary>
    public ExpressionSyntax? WriteFromContext(IOperation call, UsageKnowledge usage)
    {
        if (usage.CallOf(steps[steps.Count - 1].Target) is not { ContextArgument: { } context, FactoryType: { TypeKind: TypeKind.Class } factory, Contract: var contract } entry
            || usage.Known.ScopeContextInterface is not { } entered
            || !contract.Context.AllInterfaces.Contains(entered, SymbolEqualityComparer.Default))
        {
            return null;
        }

        var (user, token) = Follow(call, [context.Value.Syntax, .. Written(entry.TokenArgument)]) switch
        {
            [var only] => (only, ""),
            [var first, var second] => (first, ", " + second),
            _ => ("", ""),
        };
        return user.Length == 0 || !SyntaxFacts.IsValidIdentifier(user.Split('.')[0]) || user.Any(static letter => letter is '(' or '[' or ' ')
            ? null
            : Parse($"global::FactoryGen.ScopeHost.FactoryFor<{TypeText.Written(factory)}>({user}).{contract.EntryPoint}({CommentsOf(call).Around(user)}{token})");
    }

    // What an extension method is called on keeps its comments as the start of the call.
    private static string WithComments(SyntaxNode value) => value.Parent is ArgumentSyntax argument ? ArgumentComments.Of(argument).Around(value.ToString()) : value.ToString();

    private static ArgumentComments CommentsOf(IOperation call)
    {
        var each = ((call.Syntax as InvocationExpressionSyntax)?.ArgumentList.Arguments ?? default).Select(ArgumentComments.Of).ToList();
        return new([.. each.SelectMany(static one => one.Before)], [.. each.SelectMany(static one => one.After)]);
    }

    private static IEnumerable<SyntaxNode> Written(IArgumentOperation? argument) => argument is { IsImplicit: false } ? [argument.Value.Syntax] : [];

    private static ExpressionSyntax? Parse(string? text) =>
        text is null ? null : Qualification.Shorten(SyntaxFactory.ParseExpression(text));

    // Expressions of the last step, in terms of the first call.
    private List<string>? Follow(IOperation call, SyntaxNode[] expressions)
    {
        var names = ArgumentsOf(call, static argument => argument.ToString());
        for (var i = 0; names is not null && i < steps.Count - 1; i++)
        {
            var outer = names;
            var step = steps[i];
            names = ArgumentsOf(step.Target, argument => Substitute(argument, step.Target.SemanticModel!, outer, allowThis: false) ?? "");
        }

        var last = steps[steps.Count - 1].Target.SemanticModel!;
        var texts = names is null ? [] : expressions.Select(expression => Substitute(expression, last, names, allowThis: false) ?? "").ToList();
        return texts.Count == 0 || texts.Any(string.IsNullOrEmpty) ? null : texts;
    }

    private string? Inline(int index, IOperation call, Func<SyntaxNode, string?> write)
    {
        var step = steps[index];
        var target = step.Target;
        if (ArgumentsOf(call, write) is not { } arguments || target.SemanticModel is not { } model || IsEvaluatedOtherwise(step, arguments))
        {
            return null;
        }

        // An asynchronous forwarder gives a task of what it awaits: the task itself is what stands for its call.
        var value = step.Member is IMethodSymbol { IsAsync: true } && step.Expression is AwaitExpressionSyntax awaited ? WithoutConfiguration(awaited.Expression) : step.Expression;
        if (step.Member is IMethodSymbol { IsAsync: true } && step.Expression is not AwaitExpressionSyntax)
        {
            return null;
        }

        var nested = index + 1 < steps.Count
            ? Inline(index + 1, target, argument => Substitute(argument, model, arguments, isInSameType && index == 0))
            : Substitute(target.Syntax, model, arguments, isInSameType);
        return nested is null ? null : Substitute(value, model, arguments, isInSameType, target.Syntax, nested);
    }

    private static ExpressionSyntax WithoutConfiguration(ExpressionSyntax task) =>
        task is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Expression: var bare } } ? bare : task;

    // What a caller writes must be evaluated once, as before, unless that makes no difference.
    private static bool IsEvaluatedOtherwise(Forward step, Dictionary<string, string> arguments)
    {
        var names = step.Expression.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).ToLookup(static token => token.ValueText, StringComparer.Ordinal);
        return arguments.Any(argument => names[argument.Key].Count() != 1 && argument.Value.Any(static letter => letter is '(' or '[' or '='));
    }

    private static Dictionary<string, string>? ArgumentsOf(IOperation call, Func<SyntaxNode, string?> write)
    {
        var arguments = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var argument in (call as IInvocationOperation)?.Arguments ?? ImmutableArray<IArgumentOperation>.Empty)
        {
            if (argument.Parameter is not { RefKind: RefKind.None, IsParams: false } parameter)
            {
                return null;
            }

            var text = argument.ArgumentKind == ArgumentKind.DefaultValue ? DefaultOf(parameter) : write(argument.Value.Syntax);
            if (text is null)
            {
                return null;
            }

            arguments[parameter.Name] = text;
        }

        return arguments;
    }

    private static string? DefaultOf(IParameterSymbol parameter) =>
        !parameter.HasExplicitDefaultValue || parameter.GetAttributes().Length > 0 ? null
        : parameter is { ExplicitDefaultValue: { } value, Type.TypeKind: not TypeKind.Enum } ? SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false)
        : parameter.ExplicitDefaultValue is null ? "default" : null;

    /// <summary>An expression of a forwarder as it reads elsewhere: parameters become arguments, names are qualified.</summary>
    private static string? Substitute(
        SyntaxNode expression, SemanticModel model, Dictionary<string, string> arguments, bool allowThis, SyntaxNode? replaced = null, string replacement = "")
    {
        if (expression == replaced)
        {
            return replacement;
        }

        var edits = new List<(Microsoft.CodeAnalysis.Text.TextSpan Span, string Text)>();
        if (replaced is not null && expression.Span.Contains(replaced.Span))
        {
            edits.Add((replaced.Span, replacement));
        }

        foreach (var name in expression.DescendantNodesAndSelf(node => node != replaced).OfType<SimpleNameSyntax>())
        {
            if (replaced is not null && replaced.Span.Contains(name.Span))
            {
                continue;
            }

            if (IsQualified(name))
            {
                continue;
            }

            switch (model.GetSymbolInfo(name).Symbol)
            {
                case IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary } } parameter when arguments.TryGetValue(parameter.Name, out var argument):
                    edits.Add((name.Span, argument));
                    break;
                // Of a primary constructor: it belongs to the instance.
                case IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } when allowThis:
                    break;
                case INamedTypeSymbol type:
                    edits.Add((name.Span, TypeText.Written(type)));
                    break;
                case INamespaceSymbol { IsGlobalNamespace: false } space:
                    edits.Add((name.Span, "global::" + space.ToDisplayString()));
                    break;
                case { IsStatic: true, ContainingType: { } owner }:
                    edits.Add((name.Span, $"{TypeText.Written(owner)}.{name}"));
                    break;
                case IMethodSymbol or IPropertySymbol or IFieldSymbol when allowThis:
                    break;
                default:
                    return null;
            }
        }

        if (!allowThis && expression.DescendantNodesAndSelf().Any(static node => node is ThisExpressionSyntax or BaseExpressionSyntax))
        {
            return null;
        }

        var text = expression.ToString();
        foreach (var (span, edit) in edits.OrderByDescending(static edit => edit.Span.Start))
        {
            text = text.Remove(span.Start - expression.SpanStart, span.Length).Insert(span.Start - expression.SpanStart, edit);
        }

        return text;
    }

    private static bool IsQualified(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name == name,
        QualifiedNameSyntax qualified => qualified.Right == name,
        AliasQualifiedNameSyntax => true,
        NameColonSyntax or MemberBindingExpressionSyntax => true,
        _ => false,
    };
}
