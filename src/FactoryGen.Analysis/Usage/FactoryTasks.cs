using FactoryGen.Analysis.Ownership;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage;

/// <summary>
/// Tells whether a task ends only when an asynchronous factory has, or a scope: its own task, through locals, lists, wrappers and
/// <c>Task.Run</c>, or the task of code that asks the factory, or ends the scope.
/// </summary>
internal sealed class FactoryTasks(UsageKnowledge usage)
{
    // Deeper than anybody writes, and an end to locals that are assigned to each other.
    private const int DeepestNesting = 10;

    /// <summary>What the task is for; foreign if no asynchronous factory is known to have to do with it.</summary>
    public ScopedInstance Read(IOperation? value) => Read(value, 0);

    /// <summary>What a delegate's task is for: of a lambda, a method group, a local that was given one.</summary>
    public ScopedInstance ReadStarted(IOperation? value) => ReadStarted(value, 0);

    /// <summary>What a body asks an asynchronous factory for, wherever it does; else the scope that it ends.</summary>
    public ScopedInstance ReadBody(IOperation? body)
    {
        var end = ScopedInstance.Foreign;
        foreach (var operation in body?.Descendants() ?? [])
        {
            if (usage.CallOf(operation) is { IsAsynchronous: true } call)
            {
                return ScopedInstance.HandedOut(call);
            }

            if (!end.IsScoped && ScopeEnd.Of(operation) is { IsDropped: false } found && !IsLater(operation, body!))
            {
                end = ScopedInstance.Ended(found);
            }
        }

        return end;
    }

    // What a lambda within ends, it may end long after.
    private static bool IsLater(IOperation operation, IOperation body)
    {
        for (var current = operation.Parent; current is not null && current != body; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }

    private ScopedInstance Read(IOperation? value, int depth)
    {
        if (value is null || depth > DeepestNesting)
        {
            return ScopedInstance.Foreign;
        }

        depth++;
        return value switch
        {
            IConversionOperation conversion => Read(conversion.Operand, depth),
            IInvocationOperation invocation => Read(invocation, depth),
            ILocalReferenceOperation local => Read(local, depth),
            IParameterReferenceOperation parameter => Strongest(Read(TaskSources.CollectionOf(parameter), depth), ByType(value.Type)),
            IConditionalAccessInstanceOperation => Read(ConditionalReceiver.Of(value), depth),
            ICoalesceOperation coalesce => Strongest(Read(coalesce.Value, depth), Read(coalesce.WhenNull, depth)),
            IConditionalOperation conditional => Strongest(Read(conditional.WhenTrue, depth), Read(conditional.WhenFalse, depth)),
            ISwitchExpressionOperation choice => Strongest(choice.Arms.Select(arm => arm.Value), depth),
            ISimpleAssignmentOperation assignment => Read(assignment.Value, depth),
            ICoalesceAssignmentOperation assignment => Strongest(Read(assignment.Value, depth), ByType(value.Type)),
            _ when TaskSources.ElementsOf(value) is { } elements => Strongest(elements, depth),
            IArrayElementReferenceOperation element => Strongest(Read(element.ArrayReference, depth), ByType(value.Type)),
            IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } list } => Strongest(Read(list, depth), ByType(value.Type)),

            // The task within a task; what WhenAny has given is complete, which is asked elsewhere.
            IAwaitOperation awaited => Read(awaited.Operation, depth) is { IsScoped: true } inner && HoldsTasks(value.Type) ? inner : ByType(value.Type),
            IObjectCreationOperation creation => Strongest(creation.Arguments.Select(static argument => argument.Value), depth),
            _ => ByType(value.Type),
        };
    }

    private ScopedInstance Read(IInvocationOperation invocation, int depth)
    {
        if (usage.CallOf(invocation) is { } call)
        {
            return call.IsAsynchronous ? ScopedInstance.HandedOut(call) : ScopedInstance.Foreign;
        }

        if (ScopeEnd.Of(invocation) is { } end)
        {
            return ScopedInstance.Ended(end);
        }

        var method = invocation.TargetMethod;
        switch (method)
        {
            case { Name: "FromResult" or "FromException" or "FromCanceled", ContainingType.Name: "Task" or "ValueTask" }:
                return ScopedInstance.Foreign;
            case { Name: "Run" or "StartNew", ContainingType.Name: "Task" or "TaskFactory" }:
                return Strongest(invocation.Arguments.Take(1).Select(argument => ReadStarted(argument.Value, depth)));
            case { Name: "WhenAll" or "WhenAny", ContainingType.Name: "Task" }:
                return Strongest(invocation.Arguments.Select(static argument => argument.Value), depth);
            case { MethodKind: MethodKind.DelegateInvoke }:
                return Strongest(ReadStarted(invocation.Instance, depth), ByType(invocation.Type));
        }

        // What goes on with a task, or with tasks: ConfigureAwait, AsTask, WaitAsync, Unwrap, ToList, and what makes tasks of other things.
        var receiver = invocation.Instance ?? (method.IsExtensionMethod ? invocation.Arguments.FirstOrDefault()?.Value : null);
        if (TaskSources.IsWrapper(method) && Read(receiver, depth) is { IsScoped: true } wrapped)
        {
            return wrapped;
        }

        if (method is { Name: "Select", IsExtensionMethod: true } && HoldsTasks(invocation.Type))
        {
            return Strongest(invocation.Arguments.Skip(1).Select(argument => ReadStarted(argument.Value, depth)).Append(ByType(invocation.Type)));
        }

        return HoldsTasks(invocation.Type)
            ? Strongest(ReadBody(MethodBody.Of(method, invocation.SemanticModel)), ByType(invocation.Type))
            : ScopedInstance.Foreign;
    }

    // What a local was ever given, also by a loop over tasks.
    private ScopedInstance Read(ILocalReferenceOperation reference, int depth)
    {
        if (!HoldsTasks(reference.Type))
        {
            return ScopedInstance.Foreign;
        }

        var best = Read(TaskSources.CollectionOf(reference), depth);
        return Strongest(LocalValues.Of(reference).Select(value => Read(value, depth)).Append(best).Append(ByType(reference.Type)));
    }

    private ScopedInstance ReadStarted(IOperation? value, int depth) => value switch
    {
        _ when depth > DeepestNesting => ScopedInstance.Foreign,
        IDelegateCreationOperation creation => ReadStarted(creation.Target, depth),
        IConversionOperation conversion => ReadStarted(conversion.Operand, depth),
        IAnonymousFunctionOperation lambda => ReadBody(lambda.Body),
        IMethodReferenceOperation { Method: var method } => usage.ContractOf(method) is { Colour: FactoryColour.Asynchronous } contract
            ? ScopedInstance.OfType(contract.Service)
            : ReadBody(MethodBody.Of(method, value.SemanticModel)),
        ILocalReferenceOperation local => Strongest(LocalValues.Of(local).Select(given => ReadStarted(given, depth + 1))),
        _ => ScopedInstance.Foreign,
    };

    private ScopedInstance Strongest(IEnumerable<IOperation> values, int depth) => Strongest(values.Select(value => Read(value, depth)));

    private static ScopedInstance Strongest(params ScopedInstance[] found) => Strongest((IEnumerable<ScopedInstance>)found);

    private static ScopedInstance Strongest(IEnumerable<ScopedInstance> found)
    {
        var best = ScopedInstance.Foreign;
        foreach (var one in found)
        {
            best = one.Origin > best.Origin ? one : best;
        }

        return best;
    }

    private ScopedInstance ByType(ITypeSymbol? type) =>
        usage.ServiceOfTask(TaskSources.ElementOf(type) ?? type) is { } service ? ScopedInstance.OfType(service) : ScopedInstance.Foreign;

    // A task, an awaiter of one, or a sequence of tasks.
    private bool HoldsTasks(ITypeSymbol? type) =>
        usage.IsTask(type) || usage.IsTask(TaskSources.ElementOf(type)) || type is { Name: "TaskAwaiter" or "ValueTaskAwaiter" or "ConfiguredTaskAwaiter" or "ConfiguredValueTaskAwaiter" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable" };
}
