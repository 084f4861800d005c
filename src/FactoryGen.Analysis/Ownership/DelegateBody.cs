using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>What a lambda gives back.</summary>
internal static class DelegateBody
{
    /// <summary>The lambda that the value is; null for a method group, a variable and everything else.</summary>
    public static IAnonymousFunctionOperation? LambdaOf(IOperation? value) => value switch
    {
        IAnonymousFunctionOperation lambda => lambda,
        IDelegateCreationOperation creation => LambdaOf(creation.Target),
        IConversionOperation conversion => LambdaOf(conversion.Operand),
        _ => null,
    };

    /// <summary>The result of a lambda with one result; null otherwise.</summary>
    public static IOperation? ResultOf(IOperation? value) => ResultsOf(value).Take(2).ToArray() is [var only] ? only : null;

    /// <summary>Everything that a lambda may give back, not what lambdas within it do.</summary>
    public static IEnumerable<IOperation> ResultsOf(IOperation? value) => LambdaOf(value) is { } lambda ? Returned(lambda.Body) : [];

    /// <summary>Everything that the operation returns, not what lambdas and local functions within it do.</summary>
    public static IEnumerable<IOperation> Returned(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            switch (child)
            {
                case IReturnOperation { ReturnedValue: { } returned }:
                    yield return returned;
                    break;
                case IAnonymousFunctionOperation or ILocalFunctionOperation:
                    break;
                default:
                    foreach (var value in Returned(child))
                    {
                        yield return value;
                    }

                    break;
            }
        }
    }
}
