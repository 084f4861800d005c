using System.Globalization;

namespace FactoryGen.Analysis.Baselines;

/// <summary>How often a member may use a legacy entry point, as one line of <c>factorygen.baseline</c> says it: no line numbers, no dates.</summary>
/// <param name="Id">Of the entry point.</param>
/// <param name="Project">The name of the assembly that uses it.</param>
/// <param name="Member">The member that uses it, with the types of its parameters.</param>
/// <param name="Count">How often.</param>
internal sealed record BaselineEntry(string Id, string Project, string Member, int Count)
{
    private const char Separator = '|';

    /// <summary>What makes an entry one of its kind.</summary>
    public (string Id, string Project, string Member) Key => (Id, Project, Member);

    /// <summary>Reads a line that is neither empty nor a comment.</summary>
    /// <param name="line">Without white space around it.</param>
    /// <param name="problem">Why it can't be read; null if it can.</param>
    public static BaselineEntry? Read(string line, out string? problem)
    {
        var parts = line.Split(Separator).Select(static part => part.Trim()).ToArray();
        var count = 0;
        problem = IsLeftByMerge(line) ? "a merge left it here"
            : parts.Length != 4 || parts.Any(static part => part.Length == 0) ? "it isn't 'entry point | project | member | count'"
            : !int.TryParse(parts[3], NumberStyles.None, CultureInfo.InvariantCulture, out count) || count == 0 ? $"'{parts[3]}' is no count: write a number from 1 on"
            : null;
        return problem is null ? new(parts[0], parts[1], parts[2], count) : null;
    }

    public override string ToString() => string.Join($" {Separator} ", Id, Project, Member, Count.ToString(CultureInfo.InvariantCulture));

    private static bool IsLeftByMerge(string line) =>
        line.StartsWith("<<<<<<<", StringComparison.Ordinal)
        || line.StartsWith("|||||||", StringComparison.Ordinal)
        || line.StartsWith("=======", StringComparison.Ordinal)
        || line.StartsWith(">>>>>>>", StringComparison.Ordinal);
}
