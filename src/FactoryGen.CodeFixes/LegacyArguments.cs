using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.CodeFixes;

/// <summary>What a factory is asked with, where a legacy entry point was called: the context, and the token if it takes one.</summary>
/// <param name="Context">As it is written; with an adapter, a call of that.</param>
/// <param name="Token">Null: the default.</param>
/// <param name="IsMade">Whether an adapter makes the context: then nobody has entered it yet.</param>
internal sealed record LegacyArguments(string Context, string? Token, bool IsMade)
{
    /// <summary>Of a call; or the reason why there are none.</summary>
    public static (LegacyArguments? Arguments, string? Refusal) Of(LegacyUse use, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetOperation(use.Call!, cancellationToken) is not IInvocationOperation operation)
        {
            return (null, "the call doesn't bind");
        }

        if (!use.Method.IsExtensionMethod && operation.Instance is { } receiver && !IsPlain(receiver.Syntax))
        {
            return (null, "what the old method is called on is computed, and would be computed no longer");
        }

        var token = operation.Arguments.FirstOrDefault(static argument => argument.Parameter?.Type.Name == "CancellationToken" && argument.ArgumentKind == ArgumentKind.Explicit)?.Value.Syntax;
        if (token is not null && !IsPlain(token) && (!use.IsAsynchronous || use.Entry.Adapter is not null))
        {
            return (null, "the token is computed, and would be computed no longer, or twice");
        }

        var written = use.IsAsynchronous ? token?.ToString() : null;
        if (use.Entry.Adapter is { } adapter)
        {
            return Adapted(use, adapter, Arguments(use), model) is { } made ? (new(made, written, IsMade: true), null) : (null, $"the adapter '{adapter}' isn't accessible here, or makes no context");
        }

        return operation.Arguments.FirstOrDefault(static argument => argument.Parameter is { Name: "context" })?.Value.Syntax is { } context
            ? (new(context.WithoutTrivia().ToString(), written, IsMade: false), null)
            : (null, "no context is among the arguments");
    }

    /// <summary>The same of names, for a lambda that takes them.</summary>
    public static (LegacyArguments? Arguments, string? Refusal) OfNames(LegacyUse use, IReadOnlyList<string> names, SemanticModel model)
    {
        var parameters = use.Method.Parameters;
        var token = parameters.FirstOrDefault(static parameter => parameter.Type.Name == "CancellationToken") is { } found && use.IsAsynchronous ? names[found.Ordinal] : null;
        if (use.Entry.Adapter is { } adapter)
        {
            return Adapted(use, adapter, string.Join(", ", names), model) is { } made ? (new(made, token, IsMade: true), null) : (null, $"the adapter '{adapter}' isn't accessible here, or makes no context");
        }

        return (new(names[0], token, IsMade: false), null);
    }

    /// <summary>Whether it makes no difference how often the expression is evaluated.</summary>
    public static bool IsPlain(SyntaxNode expression) => expression switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax or LiteralExpressionSyntax or DefaultExpressionSyntax or PredefinedTypeSyntax or AliasQualifiedNameSyntax or GenericNameSyntax => true,
        MemberAccessExpressionSyntax access => IsPlain(access.Expression),
        ParenthesizedExpressionSyntax parenthesized => IsPlain(parenthesized.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => IsPlain(sure.Operand),
        _ => false,
    };

    private static string Arguments(LegacyUse use)
    {
        var written = use.Call!.ArgumentList.Arguments.ToFullString().Trim();
        return use.Method.ReducedFrom is not null && use.Call.Expression is MemberAccessExpressionSyntax access
            ? written.Length == 0 ? access.Expression.WithoutTrivia().ToString() : $"{access.Expression.WithoutTrivia()}, {written}"
            : written;
    }

    private static string? Adapted(LegacyUse use, string adapter, string arguments, SemanticModel model)
    {
        if (use.Implementation is not { } implementation
            || implementation.GetMembers(adapter).OfType<IMethodSymbol>().FirstOrDefault(static method => method.IsStatic && !method.ReturnsVoid) is not { } method
            || !model.IsAccessible(use.Expression.SpanStart, method))
        {
            return null;
        }

        var types = (use.Call?.Expression ?? use.Expression).DescendantNodesAndSelf().OfType<GenericNameSyntax>().FirstOrDefault(name => name.Identifier.ValueText == use.Method.Name)?.TypeArgumentList.ToString() ?? "";
        return $"{TypeText.Written(implementation)}.{adapter}{types}({arguments})";
    }
}
