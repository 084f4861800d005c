using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>What becomes of a failure that a <c>catch</c> swallows: the code behind it goes on.</summary>
internal static class SwallowedFailure
{
    /// <summary>What the function answers with behind the attempt.</summary>
    public static IEnumerable<Answer> AnswersBehind(ITryOperation attempt) =>
        Answers.In(Function(attempt)).Where(answer => answer.Statement.Syntax.SpanStart > attempt.Syntax.Span.End);

    /// <summary>Whether the answer is null when the attempt failed: <c>return null</c>, or a local that nothing else gave a value to.</summary>
    public static bool IsNull(Answer answer, ITryOperation attempt) =>
        answer.Statement is IReturnOperation { Parent: { } block }
        && IsAround(block, attempt)
        && (NullTest.IsNull(answer.Value) || (answer.Value.WithoutConversions() is ILocalReferenceOperation local && IsLeftNull(local, attempt)));

    private static bool IsLeftNull(ILocalReferenceOperation local, ITryOperation attempt)
    {
        var isGiven = false;
        foreach (var value in LocalValues.Of(local))
        {
            if (IsAround(attempt.Body, value))
            {
                isGiven = true;
            }
            else if (!NullTest.IsNull(value) || attempt.Syntax.Span.Contains(value.Syntax.Span))
            {
                // What a catch gives it is looked at there.
                return false;
            }
        }

        return isGiven && !Function(attempt).Descendants().Any(test =>
            test.Syntax.SpanStart > attempt.Syntax.Span.End && NullTest.Of(test) is ILocalReferenceOperation tested && SymbolEqualityComparer.Default.Equals(tested.Local, local.Local));
    }

    private static bool IsAround(IOperation block, IOperation operation)
    {
        for (var current = operation.Parent; current is not null and not IAnonymousFunctionOperation and not ILocalFunctionOperation; current = current.Parent)
        {
            if (current == block)
            {
                return true;
            }
        }

        return false;
    }

    // The body of the method, or of the lambda or local function that it is in.
    private static IOperation Function(IOperation operation)
    {
        while (operation.Parent is { } parent and not IAnonymousFunctionOperation and not ILocalFunctionOperation)
        {
            operation = parent;
        }

        return operation;
    }
}
