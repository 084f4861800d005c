using FactoryGen.Analysis.Stages;

namespace FactoryGen.Analysis.Graph.Legacy;

/// <summary>What users are told about a legacy entry point. The date of the build is never part of it: text changes with the stage alone.</summary>
internal static class LegacyMessage
{
    /// <summary>What the compiler prints, behind the name of the shim.</summary>
    public static string Of(LegacyShim shim, Stage stage) =>
        $"{(HasId(shim) ? shim.Entry.Id : "it")} {State(shim, stage)}: use {Replacement(shim)}. {After(shim, stage)}{Note(shim)}".TrimEnd();

    /// <summary>What a tombstone throws.</summary>
    public static string OfRefusal(LegacyShim shim) => shim.HasFactory
        ? $"{Subject(shim)} {State(shim, Stage.Removed)}: use {Replacement(shim)}. {Note(shim)}".TrimEnd()
        : $"{shim.Implementation} has no factory: an FG1xxx error stands on its declaration.";

    /// <summary>The dates and what the user says, for the doc comment.</summary>
    public static string OfRemarks(LegacyShim shim)
    {
        var (warn, error, remove) = (shim.Entry.Dates.WarnFrom, shim.Entry.Dates.ErrorFrom, shim.Entry.Dates.RemoveFrom);
        var dates = shim.IsTombstoneFromTheStart ? ""
            : string.Join(", ", new[] { (warn, "warns"), (error, "does not compile"), (remove, "throws") }.Where(static pair => pair.Item1 is not null).Select(static pair => $"{pair.Item2} from {pair.Item1} on"));
        return $"{(dates.Length == 0 ? "" : $"A use of it {dates}. ")}{Note(shim)}".TrimEnd();
    }

    private static bool HasId(LegacyShim shim) => shim.Entry.Id != shim.Entry.Text;

    private static string Subject(LegacyShim shim) => $"'{shim.Name.Type}.{shim.Name.Method}'{(HasId(shim) ? $" ({shim.Entry.Id})" : "")}";

    private static string State(LegacyShim shim, Stage stage) =>
        shim is { IsAsynchronous: true, ReturnsTask: false } ? "is gone, because it was synchronous and would have to block"
        : shim.IsTombstoneFromTheStart ? "is gone, because its parameters make no context"
        : stage != Stage.Removed ? "is a legacy entry point"
        : shim.Entry.Dates.RemoveFrom is { } date ? $"was removed on {date}"
        : "was removed";

    private static string Replacement(LegacyShim shim) =>
        $"'{shim.Replacement}'{(shim.IsAsynchronous == shim.ReturnsTask ? "" : shim.IsAsynchronous ? " and await it" : ", which isn't awaited any more")}";

    private static string After(LegacyShim shim, Stage stage)
    {
        var dates = shim.Entry.Dates;
        return stage >= Stage.Error
            ? stage == Stage.Removed || dates.RemoveFrom is null ? "" : $"It throws from {dates.RemoveFrom} on. "
            : dates.ErrorFrom is { } error ? $"It does not compile from {error} on. "
            : dates.RemoveFrom is { } remove ? $"It does not compile from {remove} on. "
            : "";
    }

    private static string Note(LegacyShim shim) =>
        (shim.Entry.Reason is { Length: > 0 } reason ? $"{Sentence(reason)} " : "") + (shim.Entry.Owner is { Length: > 0 } owner ? $"Ask {Sentence(owner)}" : "");

    private static string Sentence(string text) => text.TrimEnd() is var trimmed && trimmed.EndsWith(".", StringComparison.Ordinal) ? trimmed : trimmed + ".";
}
