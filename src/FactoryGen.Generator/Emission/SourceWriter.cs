using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactoryGen.Generator.Emission;

/// <summary>Takes text member by member, keeps the indentation, and ends lines alike on every machine.</summary>
internal sealed class SourceWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // Most files are smaller. What is larger isn't kept.
    private const int UsualLength = 4096;

    // One file after the other is written on a thread: each takes the buffer of the one before.
    [ThreadStatic]
    private static StringBuilder? _free;

    private readonly StringBuilder _text = Rent();
    private int _depth;
    private bool _isInLine;

    public int Lines { get; private set; }

    /// <summary>Writes whole lines at the current depth.</summary>
    public SourceWriter Write(string lines)
    {
        Append(lines);
        return EndLine();
    }

    /// <summary>Writes whole lines at the current depth.</summary>
    public SourceWriter Write([InterpolatedStringHandlerArgument("")] SourceTemplate lines)
    {
        // Its pieces have been appended already, before this was called.
        _ = lines;
        return EndLine();
    }

    /// <summary>Lets a member write itself.</summary>
    public SourceWriter Write(Action<SourceWriter> member)
    {
        member(this);
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

    /// <summary>Lets each item write itself.</summary>
    public SourceWriter WriteEach<T>(IEnumerable<T> items, Action<SourceWriter, T> write)
    {
        foreach (var item in items)
        {
            write(this, item);
        }

        return this;
    }

    public SourceWriter Blank() => EndLine();

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

    /// <summary>Adds the file to the compilation. The writer is empty then, and of no more use.</summary>
    public void AddTo(SourceProductionContext output, string hintName)
    {
        output.AddSource(hintName, SourceText.From(_text.ToString(), Utf8));
        if (_text.Capacity <= UsualLength)
        {
            _free = _text.Clear();
        }
    }

    /// <summary>Appends a piece, which may end within a line or reach over several.</summary>
    public SourceWriter Append(string piece)
    {
        for (var start = 0; start < piece.Length;)
        {
            var end = piece.IndexOf('\n', start);
            if (end < 0)
            {
                AppendWithinLine(piece, start, piece.Length);
                break;
            }

            AppendWithinLine(piece, start, end > start && piece[end - 1] == '\r' ? end - 1 : end);
            EndLine();
            start = end + 1;
        }

        return this;
    }

    /// <summary>Appends a piece, which may end within a line or reach over several.</summary>
    public SourceWriter Append([InterpolatedStringHandlerArgument("")] SourceTemplate piece)
    {
        _ = piece;
        return this;
    }

    /// <summary>Appends each item, and commas between them.</summary>
    public SourceWriter AppendList<T>(IReadOnlyList<T> items, Action<SourceWriter, T> append)
    {
        for (var index = 0; index < items.Count; index++)
        {
            if (index > 0)
            {
                Append(", ");
            }

            append(this, items[index]);
        }

        return this;
    }

    private static StringBuilder Rent()
    {
        var free = _free ?? new StringBuilder(UsualLength);
        _free = null;
        return free;
    }

    // An empty line has no indentation.
    private void AppendWithinLine(string piece, int start, int end)
    {
        if (start < end)
        {
            if (!_isInLine)
            {
                _text.Append(' ', _depth * 4);
                _isInLine = true;
            }

            _text.Append(piece, start, end - start);
        }
    }

    public SourceWriter EndLine()
    {
        _text.Append('\n');
        _isInLine = false;
        Lines++;
        return this;
    }
}
