using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactoryGen.Generator.Emission;

/// <summary>Takes text member by member, keeps the indentation, and ends lines alike on every machine.</summary>
internal sealed class SourceWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // Most files are smaller.
    private const int UsualLength = 4096;

    private readonly StringBuilder _text = new(UsualLength);
    private int _depth;

    public int Lines { get; private set; }

    /// <summary>Writes whole lines at the current depth.</summary>
    public SourceWriter Write(string lines)
    {
        for (var start = 0; start <= lines.Length;)
        {
            var end = lines.IndexOf('\n', start);
            end = end < 0 ? lines.Length : end;
            WriteLine(lines, start, end > start && lines[end - 1] == '\r' ? end - 1 : end);
            start = end + 1;
        }

        return this;
    }

    /// <summary>Writes whole lines for each item.</summary>
    public SourceWriter WriteEach<T>(IEnumerable<T> items, Func<T, string> lines)
    {
        foreach (var item in items)
        {
            Write(lines(item));
        }

        return this;
    }

    public SourceWriter Blank() => Write("");

    public SourceWriter Open()
    {
        Write("{");
        _depth++;
        return this;
    }

    public SourceWriter Close()
    {
        _depth--;
        return Write("}");
    }

    public void AddTo(SourceProductionContext output, string hintName) => output.AddSource(hintName, SourceText.From(_text.ToString(), Utf8));

    private void WriteLine(string lines, int start, int end)
    {
        _text.Append(' ', start == end ? 0 : _depth * 4).Append(lines, start, end - start).Append('\n');
        Lines++;
    }
}
