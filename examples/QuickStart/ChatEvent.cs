namespace QuickStart;

/// <summary>One line of the log.</summary>
internal sealed record ChatEvent(string Time, string Who, string What, string Rest)
{
    /// <summary>Reads a log; empty lines and comments are skipped.</summary>
    /// <exception cref="FormatException">A line is no event; the message names it.</exception>
    public static IEnumerable<ChatEvent> Read(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length > 0 && line[0] != '#')
            {
                yield return Parse(line) ?? throw new FormatException($"{Path.GetFileName(path)}({number}): expected 'time who what rest', found '{line}'");
            }
        }
    }

    private static ChatEvent? Parse(string line) =>
        line.Split(' ', 4, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) switch
        {
            [var time, var who, var what] => new ChatEvent(time, who, what, ""),
            [var time, var who, var what, var rest] => new ChatEvent(time, who, what, rest),
            _ => null,
        };
}
