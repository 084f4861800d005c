using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Usage.Tasks;

/// <summary>What becomes of a task.</summary>
/// <param name="Fates">All that is done with it.</param>
/// <param name="Awaitable">The expression that <c>await</c> belongs in front of; null where there is no one such place.</param>
internal sealed record TaskOutcome(ImmutableArray<TaskFate> Fates, IOperation? Awaitable)
{
    // Several rules ask for the same call: one goes after the task, and the others take what it found. It is gone with the operation.
    private static readonly ConditionalWeakTable<IOperation, TaskOutcome> Known = new();

    public static TaskOutcome Of(FactoryTask task, UsageKnowledge usage) => Known.GetValue(task.Invocation, _ => TaskJourney.Of(task, usage));

    /// <summary>What treats the task as if it were the service; null if nothing does.</summary>
    public TaskFate? Misuse =>
        Fates.FirstOrDefault(static fate => fate.Kind == TaskFateKind.Misused)
        ?? (IsUsed ? null : Fates.FirstOrDefault(static fate => fate.Kind == TaskFateKind.Doubted));

    /// <summary>Where nobody ever awaits it; null if somebody may, or if it is mistaken for the service.</summary>
    public TaskFate? Loss =>
        IsUsed || Misuse is not null ? null
        : Fates.FirstOrDefault(static fate => fate.Kind is TaskFateKind.Dropped or TaskFateKind.Raced) ?? Fates.FirstOrDefault(static fate => fate.Kind != TaskFateKind.Passed);

    // Who waits for a race and then looks at the task knows how it came out.
    private bool IsUsed =>
        Fates.Any(static fate => fate.Kind is TaskFateKind.Used or TaskFateKind.Returned)
        || (Fates.Any(static fate => fate.Kind == TaskFateKind.Raced) && Fates.Any(static fate => fate.Kind == TaskFateKind.Looked));
}
