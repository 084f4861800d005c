using FactoryGen.Analysis.Ownership;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage;

/// <summary>Where a task comes from: what wraps it, and the sequence that a loop or lambda takes it out of.</summary>
internal static class TaskSources
{
    /// <summary>Whether the method goes on with the task, or the tasks, that it is called on.</summary>
    public static bool IsWrapper(IMethodSymbol method) => method.Name is
        "ConfigureAwait" or "GetAwaiter" or "AsTask" or "WaitAsync" or "Preserve" or "Unwrap" or "ContinueWith"
        or "ToArray" or "ToList" or "AsEnumerable" or "Where" or "OrderBy" or "Take" or "Skip" or "Reverse" or "Append" or "Concat"
        or "First" or "Last" or "Single" or "FirstOrDefault" or "ElementAt" or "Peek" or "Dequeue" or "Pop";

    /// <summary>The task without what is wrapped around it.</summary>
    public static IOperation Unwrapped(IOperation task) => task switch
    {
        IConversionOperation conversion => Unwrapped(conversion.Operand),
        IInvocationOperation { TargetMethod: { Name: "ConfigureAwait" or "GetAwaiter" or "AsTask" or "WaitAsync" or "Preserve" or "Unwrap" }, Instance: { } inner } => Unwrapped(inner),
        IInvocationOperation { TargetMethod: { Name: "Unwrap" or "AsTask" or "ConfigureAwait", IsExtensionMethod: true }, Arguments: [var inner, ..] } => Unwrapped(inner.Value),
        IConditionalAccessInstanceOperation when ConditionalReceiver.Of(task) is { } receiver => Unwrapped(receiver),
        IArrayElementReferenceOperation element => Unwrapped(element.ArrayReference),
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } list } => Unwrapped(list),
        IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.Name: "KeyValuePair" }, Instance: { } pair } => Unwrapped(pair),
        IPropertyReferenceOperation { Property: { Name: "Values", ContainingType.Arity: 2 }, Instance: { } dictionary } => Unwrapped(dictionary),
        _ => task,
    };

    /// <summary>The local, parameter, field or property that the operation mentions; null for any other operation.</summary>
    public static ISymbol? SymbolOf(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation { Property.IsIndexer: false } property => property.Property,
        _ => null,
    };

    /// <summary>The elements that a new array, or a collection expression, is written with; null for any other operation.</summary>
    public static IEnumerable<IOperation>? ElementsOf(IOperation collection) =>
        collection is IArrayCreationOperation { Initializer: { } initializer } ? initializer.ElementValues
        : collection.Syntax is CollectionExpressionSyntax ? collection.ChildOperations
        : null;

    /// <summary>What an array, or a sequence that has one type argument, holds.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { Arity: 1, Name: not ("Task" or "ValueTask" or "Lazy") } named => named.TypeArguments[0],
        _ => null,
    };

    /// <summary>The loop that gives the local its value; null if none does.</summary>
    public static IForEachLoopOperation? LoopOf(ILocalReferenceOperation reference)
    {
        for (var current = reference.Parent; current is not null; current = current.Parent)
        {
            if (current is IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation declarator } loop
                && SymbolEqualityComparer.Default.Equals(declarator.Symbol, reference.Local))
            {
                return loop;
            }
        }

        return null;
    }

    /// <summary>What a loop's variable is taken out of; null if it is no such variable.</summary>
    public static IOperation? CollectionOf(ILocalReferenceOperation reference) => LoopOf(reference)?.Collection;

    /// <summary>What the parameter of a lambda is taken out of: <c>tasks.Select(task => …)</c>; null if it is another one.</summary>
    public static IOperation? CollectionOf(IParameterReferenceOperation reference) =>
        CallOf(reference) is { } call ? ReceiverOf(call) : null;

    /// <summary>What a call goes through, or on with: its instance, what an extension extends, the array of <c>Array.ConvertAll(tasks, …)</c>.</summary>
    public static IOperation? ReceiverOf(IInvocationOperation call) =>
        call.Instance
        ?? (call.TargetMethod.IsExtensionMethod || call.TargetMethod.ContainingType is { SpecialType: SpecialType.System_Array } ? call.Arguments.FirstOrDefault()?.Value : null);

    /// <summary>The call that a lambda is handed to, if the parameter is the lambda's.</summary>
    public static IInvocationOperation? CallOf(IParameterReferenceOperation reference)
    {
        for (var current = reference.Parent; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation lambda && SymbolEqualityComparer.Default.Equals(lambda.Symbol, reference.Parameter.ContainingSymbol))
            {
                return CallOf(lambda);
            }
        }

        return null;
    }

    /// <summary>The call that a lambda is handed to; null if something else becomes of it.</summary>
    public static IInvocationOperation? CallOf(IAnonymousFunctionOperation lambda)
    {
        var current = lambda.Parent;
        while (current is IDelegateCreationOperation or IConversionOperation)
        {
            current = current.Parent;
        }

        return (current as IArgumentOperation)?.Parent as IInvocationOperation;
    }
}
