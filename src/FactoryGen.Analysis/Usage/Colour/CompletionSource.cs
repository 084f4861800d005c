using FactoryGen.Analysis.Ownership;
using FactoryGen.Analysis.Usage.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage.Colour;

/// <summary>A <c>TaskCompletionSource</c> that one function makes and completes itself, so that its task waits for nobody else.</summary>
internal sealed class CompletionSource
{
    private readonly ILocalReferenceOperation[] _mentions;

    private CompletionSource(ILocalReferenceOperation[] mentions) => _mentions = mentions;

    /// <summary>Where its task is mentioned.</summary>
    public IEnumerable<IOperation> Tasks => _mentions.Select(static mention => mention.Parent!).Where(static parent => parent is IPropertyReferenceOperation);

    /// <summary>What it is completed with.</summary>
    public IEnumerable<IOperation> Results => _mentions
        .Select(static mention => mention.Parent)
        .OfType<IInvocationOperation>()
        .Where(IsResult)
        .SelectMany(static call => call.Arguments)
        .Select(static argument => argument.Value);

    /// <summary>The source that the call gives its result; null if it does something else, or if somebody else gets at the source.</summary>
    public static CompletionSource? CompletedBy(IInvocationOperation call) => IsResult(call) ? Of(call.Instance) : null;

    /// <summary>The source whose task the property is; null for any other property, and if somebody else gets at the source.</summary>
    public static CompletionSource? BehindTask(IPropertyReferenceOperation property) =>
        property.Property is { Name: "Task", ContainingType.Name: "TaskCompletionSource" } ? Of(property.Instance) : null;

    private static CompletionSource? Of(IOperation? instance)
    {
        if (instance is not ILocalReferenceOperation { Local: var local } source
            || LocalValues.Of(source).ToArray() is not [IObjectCreationOperation or IConversionOperation { Operand: IObjectCreationOperation }])
        {
            return null;
        }

        // Completed by a callback, or by whom it is handed to, it waits for them.
        var mentions = LocalMentions.Of(local, source).ToArray();
        var function = LambdaUse.FunctionAround(LocalValues.Of(source).First());
        return mentions.All(mention => mention.Parent is IPropertyReferenceOperation { Property.Name: "Task" }
            || (mention.Parent is IInvocationOperation { TargetMethod.Name: var name } call && call.Instance == mention && Completes(name) && LambdaUse.FunctionAround(call) == function))
                ? new(mentions)
                : null;
    }

    private static bool IsResult(IInvocationOperation call) =>
        call.TargetMethod is { Name: "SetResult" or "TrySetResult", ContainingType.Name: "TaskCompletionSource", Parameters.Length: 1 };

    private static bool Completes(string name) => name is "SetResult" or "TrySetResult" or "SetException" or "TrySetException" or "SetCanceled" or "TrySetCanceled";
}
