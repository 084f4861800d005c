using System.Text;
using DiffEngine;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace FactoryGen.Generator.Tests.Snapshots;

/// <summary>The files of one test: what was verified, what is received now, and what differs. Names and encoding are Verify's.</summary>
internal sealed class Snapshot(string directory, string testName, Func<string, string, Encoding?, Task<LaunchResult>> showDifference, Action<string, string> closeDifference)
{
    // Verify writes a byte order mark.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true);

    private readonly StringBuilder _names = new();
    private readonly StringBuilder _contents = new();

    public async Task CompareAsync(IEnumerable<(string Name, string Text)> targets)
    {
        foreach (var stale in Files("received"))
        {
            File.Delete(stale);
        }

        var unclaimed = Files("verified").ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, text) in targets)
        {
            var verified = PathOf(name, "verified");
            unclaimed.Remove(verified);
            await CompareAsync(PathOf(name, "received"), verified, text.ReplaceLineEndings("\n"));
        }

        foreach (var file in unclaimed.Order(StringComparer.Ordinal))
        {
            _names.Append($"Delete: {Path.GetFileName(file)} (the test generates no such source any more)\n");
        }

        if (_names.Length > 0)
        {
            throw new SnapshotException($"Directory: {directory}\n{_names}\n{_contents}");
        }
    }

    private async Task CompareAsync(string received, string verified, string text)
    {
        var known = File.Exists(verified) ? await File.ReadAllTextAsync(verified) : null;
        if (known == text)
        {
            closeDifference(received, verified);
            return;
        }

        await File.WriteAllTextAsync(received, text, Utf8);
        _names.Append($"{(known is null ? "New" : "NotEqual")}: {Path.GetFileName(received)}\n");
        _contents.Append($"{Path.GetFileName(verified)}:\n{(known is null ? text : Difference(known, text))}\n");
        await showDifference(received, verified, Utf8);
    }

    /// <summary>The changed lines, each with the lines around it.</summary>
    private static string Difference(string verified, string received)
    {
        const int Around = 2;
        var lines = InlineDiffBuilder.Diff(verified, received, ignoreWhiteSpace: false).Lines;
        var text = new StringBuilder();
        var omitted = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var near = lines.Skip(i - Around).Take(i < Around ? i + Around + 1 : (2 * Around) + 1);
            if (near.All(line => line.Type == ChangeType.Unchanged))
            {
                omitted = true;
                continue;
            }

            text.Append(omitted ? "  …\n" : "");
            omitted = false;
            var mark = lines[i].Type switch { ChangeType.Inserted => '+', ChangeType.Deleted => '-', _ => ' ' };
            text.Append($"{mark} {lines[i].Text}\n");
        }

        return text.ToString();
    }

    private string PathOf(string name, string kind) => Path.Combine(directory, $"{testName}#{name}.{kind}.cs");

    // "{Class}.{Method}" is also the beginning of "{Class}.{MethodLonger}": what follows decides.
    private IEnumerable<string> Files(string kind) =>
        from pattern in new[] { $"{testName}.{kind}.*", $"{testName}#*.{kind}.*" }
        from file in Directory.EnumerateFiles(directory, pattern)
        select file;
}
