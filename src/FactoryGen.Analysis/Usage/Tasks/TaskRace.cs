using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage.Tasks;

/// <summary><c>await Task.WhenAny(opening, Task.Delay(limit));</c> waits for whoever comes first, and says nothing of how it came.</summary>
internal static class TaskRace
{
    /// <summary>The race that the argument takes part in, if it is awaited and its winner isn't looked at; null otherwise.</summary>
    public static IOperation? WithoutWinner(IArgumentOperation argument) =>
        argument.Parent is IInvocationOperation { TargetMethod: { Name: "WhenAny", ContainingType.Name: "Task" } } race && IsForgotten(race) ? race : null;

    private static bool IsForgotten(IOperation race) => race.Parent switch
    {
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" } configured => IsForgotten(configured),
        IAwaitOperation awaited => Discards.Drop(awaited.Parent),
        _ => false,
    };
}
