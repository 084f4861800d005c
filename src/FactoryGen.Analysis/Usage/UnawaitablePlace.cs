using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage;

/// <summary>What to do instead of giving asynchronous work to something that can't await it.</summary>
internal static class UnawaitablePlace
{
    public static string Advice(IDelegateCreationOperation creation, ScopedWork work)
    {
        var taker = creation.Parent;
        while (taker is IConversionOperation or IArgumentOperation)
        {
            taker = taker.Parent;
        }

        return taker switch
        {
            IInvocationOperation { TargetMethod.Name: "ForEach", Instance: not null } => "await it in a foreach",
            IInvocationOperation { TargetMethod: { Name: "For" or "ForEach", ContainingType.Name: "Parallel" } } => "await Parallel.ForEachAsync",
            IInvocationOperation { TargetMethod.Name: var name } when IsCleanup(name) => $"'{name}' takes an Action here; register it with something that takes a Func<ValueTask> and awaits it",
            IObjectCreationOperation { Type.Name: "Timer" } => "await it in a loop over a PeriodicTimer",
            IEventAssignmentOperation when work.EndsHost => "end the host with 'await using' where the program awaits it, or call its Dispose here",
            IEventAssignmentOperation => "let the handler start a method whose failures are caught, and await that method when the scope ends",
            _ => "give it to something that takes a Func<Task> and awaits it",
        };
    }

    private static bool IsCleanup(string name) =>
        name.IndexOf("cleanup", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("dispos", StringComparison.OrdinalIgnoreCase) >= 0;
}
