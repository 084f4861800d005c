using FactoryGen.Analysis.Parsing;
using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace FactoryGen.CodeFixes;

/// <summary>Writes a use of the factory in the place of a use of a legacy entry point, with what follows for the code around.</summary>
internal static class LegacyUseReplacement
{
    private const string Written = "legacy use";

    /// <summary>Plans it; the reason if it can't be done.</summary>
    public static async Task<string?> PlanAsync(EditPlan plan, Document document, LegacyUse use, SemanticModel model, CancellationToken cancellationToken)
    {
        // The compiler and an analyzer may speak of the same use.
        if (!plan.Mark(Written, use.Expression))
        {
            return null;
        }

        if (use.IsProofOfFailure)
        {
            return "a test says that this fails";
        }

        return use.Call is null
            ? await PlanDelegateAsync(plan, document, use, model, cancellationToken).ConfigureAwait(false)
            : await PlanCallAsync(plan, document, use, model, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<string?> PlanCallAsync(EditPlan plan, Document document, LegacyUse use, SemanticModel model, CancellationToken cancellationToken)
    {
        var (arguments, refusal) = LegacyArguments.Of(use, model, cancellationToken);
        if (arguments is null)
        {
            return refusal;
        }

        var (factory, reason) = await ReachAsync(plan, document, use, model, arguments, cancellationToken).ConfigureAwait(false);
        if (factory is null)
        {
            return reason;
        }

        plan.Replace(document, use.Expression, current => LegacyCallWriter.Write(factory, use, arguments, (InvocationExpressionSyntax)current));
        var isCast = !SymbolEqualityComparer.Default.Equals(use.Result, use.Contract.Service);
        if (!use.IsAsynchronous)
        {
            if (isCast)
            {
                plan.Replace(document, use.Expression, current => Cast((ExpressionSyntax)current, use.Result));
            }

            if (use.WasAsynchronous)
            {
                WaitRemoval.At(plan, document, use.Expression);
            }

            return null;
        }

        if (!use.WasAsynchronous)
        {
            var problem = await AwaitAddition.AtAsync(plan, document, use.Expression, cancellationToken).ConfigureAwait(false);
            if (isCast)
            {
                plan.Replace(document, use.Expression, current => Cast((ExpressionSyntax)current, use.Result));
            }

            return problem;
        }

        if (isCast)
        {
            if (WaitRemoval.AwaitOf(use.Expression) is not { } awaited)
            {
                return "the task is used as a task, and it is one of another type";
            }

            plan.Replace(document, awaited, current => Cast((ExpressionSyntax)current, use.Result));
        }

        return null;
    }

    // Old.Get becomes factory.Get; where that takes something else, a lambda says what.
    private static async Task<string?> PlanDelegateAsync(EditPlan plan, Document document, LegacyUse use, SemanticModel model, CancellationToken cancellationToken)
    {
        if (use is { IsAsynchronous: true, WasAsynchronous: false })
        {
            return "a delegate of that type can't await the factory";
        }

        if (use.Expression is MemberAccessExpressionSyntax { Expression: var receiver } && (use.Method!.ReducedFrom is not null || !LegacyArguments.IsPlain(receiver)))
        {
            return "what the old method is called on is computed, and would be computed no longer";
        }

        var names = NamesOf(use, model);
        var (arguments, refusal) = LegacyArguments.OfNames(use, names, model);
        if (arguments is null)
        {
            return refusal;
        }

        var (factory, reason) = await ReachAsync(plan, document, use, model, arguments, cancellationToken).ConfigureAwait(false);
        if (factory is null)
        {
            return reason;
        }

        var isCast = !SymbolEqualityComparer.Default.Equals(use.Result, use.Contract.Service);
        if (use.IsAsynchronous == use.WasAsynchronous && !arguments.IsMade && !isCast && SyntaxFacts.IsValidIdentifier(factory))
        {
            plan.Replace(document, use.Expression, current => SyntaxFactory.ParseExpression($"{factory}.{use.Contract.EntryPoint}").WithTriviaFrom(current));
            return null;
        }

        if (isCast && use.IsAsynchronous)
        {
            return "the task is used as a task, and it is one of another type";
        }

        var body = isCast ? Cast(LegacyCallWriter.Write(factory, use, arguments), use.Result) : LegacyCallWriter.Write(factory, use, arguments);
        body = use.WasAsynchronous && !use.IsAsynchronous ? WaitRemoval.Completed(body) : body;
        var head = names.Count == 1 ? names[0] : $"({string.Join(", ", names)})";
        plan.Replace(document, use.Expression, current => ((LambdaExpressionSyntax)SyntaxFactory.ParseExpression($"{head} => x")).WithExpressionBody(body).WithTriviaFrom(current));
        return null;
    }

    private static async Task<(string? Factory, string? Refusal)> ReachAsync(
        EditPlan plan, Document document, LegacyUse use, SemanticModel model, LegacyArguments arguments, CancellationToken cancellationToken)
    {
        var position = use.Expression.SpanStart;
        var usage = UsageKnowledge.Of(model.Compilation);
        if (FactoryInReach.Find(model, position, use.Factory, usage) is { } found)
        {
            return (found, null);
        }

        if (!model.IsAccessible(position, use.Factory))
        {
            return (null, $"'{use.Factory.Name}' isn't accessible here");
        }

        if (EndpointParameter.Add(plan, document, use, model, cancellationToken) is { } parameter)
        {
            return (parameter, null);
        }

        if (await FactoryInjection.AddAsync(plan, document, use, model, cancellationToken).ConfigureAwait(false) is { } injected)
        {
            return (injected, null);
        }

        var isEntered = usage.Known.ScopeContextInterface is { } entered && use.Contract.Context.AllInterfaces.Contains(entered, SymbolEqualityComparer.Default);
        return arguments.IsMade ? (null, "no factory is in reach, and nobody has entered the context that the adapter makes")
            : !isEntered ? (null, "no factory is in reach, and the context doesn't know where it was entered")
            : use.Call is not null && !LegacyArguments.IsPlain(SyntaxFactory.ParseExpression(arguments.Context)) ? (null, "no factory is in reach, and the context would be computed twice")
            : (FactoryInReach.FromContext(model, position, use.Factory, arguments.Context), null);
    }

    private static ParenthesizedExpressionSyntax Cast(ExpressionSyntax value, ITypeSymbol type)
    {
        var cast = SyntaxFactory.CastExpression((TypeSyntax)Qualification.Shorten(SyntaxFactory.ParseTypeName(TypeText.Written(type))), value.WithoutTrivia());
        return SyntaxFactory.ParenthesizedExpression(cast.WithAdditionalAnnotations(Simplifier.Annotation)).WithTriviaFrom(value).WithAdditionalAnnotations(Simplifier.Annotation);
    }

    private static List<string> NamesOf(LegacyUse use, SemanticModel model)
    {
        var names = new List<string>();
        foreach (var parameter in use.Method!.Parameters)
        {
            var name = parameter.Name;
            while (names.Contains(name) || model.LookupSymbols(use.Expression.SpanStart, name: name).Any(static symbol => symbol is ILocalSymbol or IParameterSymbol))
            {
                name += "1";
            }

            names.Add(name);
        }

        return names;
    }
}
