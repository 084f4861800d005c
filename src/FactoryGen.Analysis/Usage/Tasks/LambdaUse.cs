using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage.Tasks;

/// <summary>Who gets a lambda.</summary>
internal static class LambdaUse
{
    /// <summary>The argument that the lambda is; null if it is something else.</summary>
    public static IArgumentOperation? ArgumentOf(IAnonymousFunctionOperation lambda)
    {
        IOperation current = lambda;
        while (current.Parent is IDelegateCreationOperation or IConversionOperation)
        {
            current = current.Parent;
        }

        return current.Parent as IArgumentOperation;
    }

    /// <summary>
    /// Whether nobody wants the result of what is done there: a test expects that the call throws, which it does at once for a wrong argument, or the
    /// call is only described to a mocking library.
    /// </summary>
    public static bool IsExpectation(IOperation operation)
    {
        for (var function = FunctionAround(operation); function is not null; function = FunctionAround(function))
        {
            if (function is IAnonymousFunctionOperation lambda
                && (IsDescribed(lambda) || (ArgumentOf(lambda)?.Parent is IInvocationOperation { TargetMethod.Name: var name } && IsExpectation(name))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsExpectation(string name) => name.Contains("Throw") || name is "Exception" or "ExceptionAsync" or "Catch" or "CatchAsync" or "InOrder";

    private static bool IsDescribed(IAnonymousFunctionOperation lambda) =>
        lambda.Parent is IConversionOperation { Type: { Name: "Expression", ContainingNamespace.Name: "Expressions" } };

    /// <summary>The lambda or local function around an operation; null in a method's own body.</summary>
    public static IOperation? FunctionAround(IOperation operation)
    {
        for (var current = operation.Parent; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return current;
            }
        }

        return null;
    }
}
