using System.Runtime.CompilerServices;

namespace FactoryGen.Scopes;

/// <summary>
/// What a hit reads: the context and the host that an entry is good for, and the instances. A context's link leads here in one
/// read; a hit compares two fields and takes a third, all of one cache line, and writes nothing.
/// </summary>
/// <remarks>
/// Fields that make an entry good are cleared when the scope lingers or ends, which is how the end invalidates hits without
/// costing them anything. They are written under the scope's locks and read without one.
/// </remarks>
internal abstract class ScopeEntry
{
    /// <summary>The one context whose link may use this entry: a copy of it is another object and reaches nothing.</summary>
    internal object? Owner;

    /// <summary>The host of a live scope; null while nobody holds a lease and after the end.</summary>
    internal object? Host;

    private object? _first;
    private object? _second;
    private object?[]? _more;

    internal abstract Scope Target { get; }

    /// <summary>What a slot holds: an instance, or a completed task of one; null if it was not created yet.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal object? Read(int slot) => slot switch
    {
        0 => _first,
        1 => _second,
        _ => ReadMore(slot - 2),
    };

    internal void Write(int slot, object value)
    {
        switch (slot)
        {
            case 0:
                _first = value;
                break;
            case 1:
                _second = value;
                break;
            default:
                WriteMore(slot - 2, value);
                break;
        }
    }

    internal void Clear()
    {
        Host = null;
        Owner = null;
        _first = null;
        _second = null;
        _more = null;
    }

    // Inlined too: a call in the middle of a hit would cost every hit a stack frame.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private object? ReadMore(int index)
    {
        var more = _more;
        return more is not null && (uint)index < (uint)more.Length ? more[index] : null;
    }

    private void WriteMore(int index, object value)
    {
        // A grown array is published whole: readers hold no lock.
        var more = _more;
        if (more is null || index >= more.Length)
        {
            Array.Resize(ref more, index + 1);
        }

        more[index] = value;
        _more = more;
    }
}
