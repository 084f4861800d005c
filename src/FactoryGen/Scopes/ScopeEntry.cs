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

    // What WhereHitsFind gives a slot that is not among the first.
    private static readonly object NoHost = new();

    private FirstSlots _first;
    private object?[]? _more;

    internal abstract Scope Target { get; }

    /// <summary>What the hits of a slot's factory compare an entry's host with, and the index to read then: only the first slots are found that way.</summary>
    internal static (object Host, nint Index) WhereHitsFind(int slot, object host) => slot < FirstSlots.Count ? (host, slot) : (NoHost, 0);

    /// <summary>What one of the first slots holds. The index is one of <see cref="WhereHitsFind"/>: it isn't checked.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal object? ReadFirst(nint index) => Unsafe.Add(ref Unsafe.As<FirstSlots, object?>(ref _first), index);

    /// <summary>What a slot holds: an instance, or a completed task of one; null if it was not created yet.</summary>
    internal object? Read(int slot)
    {
        if (slot < FirstSlots.Count)
        {
            return _first[slot];
        }

        // Written and grown by others meanwhile.
        var more = _more;
        var index = slot - FirstSlots.Count;
        return more is not null && index < more.Length ? more[index] : null;
    }

    internal void Write(int slot, object value)
    {
        if (slot < FirstSlots.Count)
        {
            _first[slot] = value;
        }
        else
        {
            WriteMore(slot - FirstSlots.Count, value);
        }
    }

    internal void Clear()
    {
        Host = null;
        Owner = null;
        _first = default;
        _more = null;
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
