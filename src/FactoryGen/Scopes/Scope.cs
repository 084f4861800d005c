using FactoryGen.CompilerServices;
using FactoryGen.Creations;

namespace FactoryGen.Scopes;

/// <summary>
/// The instances of one key: what is being created and what is there, in order of completion. Also the entry of the context
/// that opened it. Creations are guarded by a lock on the scope itself, which is never held while user code runs.
/// </summary>
internal abstract class Scope : ScopeEntry
{
    // Guarded by the gate of ScopePopulation.
    internal volatile ScopePhase Phase;
    internal int Leases;
    internal long LingeringSince;
    internal LinkedListNode<Scope>? Lingering;
    internal volatile ScopeEnding? Ending;

    // Guarded by the lock on this scope.
    private List<Creation>? _creations;
    private List<object>? _owned;
    private LeasedEntry? _entries;

    // The scope of the same key that was still ending when this one was opened.
    private volatile Scope? _predecessor;

    protected Scope(object context, Scope? predecessor)
    {
        Owner = context;
        _predecessor = predecessor;
    }

    internal override Scope Target => this;

    /// <summary>No creation starts any more, and slots stay empty. Guarded by the lock on this scope.</summary>
    internal bool IsClosed { get; private set; }

    internal Scope? Predecessor => _predecessor;

    /// <summary>The end is over, or the scope was never entered: nothing is left to wait for.</summary>
    internal abstract bool IsGone { get; }

    /// <summary>The given scope, or the nearest before it that is not gone.</summary>
    internal static Scope? NotGone(Scope? scope)
    {
        while (scope is { IsGone: true })
        {
            scope = scope._predecessor;
        }

        return scope;
    }

    internal void ForgetGonePredecessors()
    {
        for (var scope = this; scope is not null; scope = scope._predecessor)
        {
            scope._predecessor = NotGone(scope._predecessor);
        }
    }

    /// <summary>Links a context that has entered this scope.</summary>
    /// <returns>The entry to release with the lease; null for the context that opened the scope.</returns>
    internal LeasedEntry? Link(object context, object host, ref ScopeLink link)
    {
        lock (this)
        {
            if (IsClosed)
            {
                return null;
            }

            if (ReferenceEquals(Owner, context))
            {
                link.Entry = this;
                return null;
            }

            if (link.Entry is not LeasedEntry entry || entry.Target != this || !ReferenceEquals(entry.Owner, context))
            {
                entry = new LeasedEntry(this, context, host) { Next = _entries };
                if (_entries is not null)
                {
                    _entries.Previous = entry;
                }

                _entries = entry;
                link.Entry = entry;
            }

            entry.Leases++;
            return entry;
        }
    }

    internal void Release(LeasedEntry entry)
    {
        lock (this)
        {
            if (--entry.Leases > 0 || IsClosed)
            {
                return;
            }

            entry.Clear();
            if (entry.Previous is null)
            {
                _entries = entry.Next;
            }
            else
            {
                entry.Previous.Next = entry.Next;
            }

            if (entry.Next is not null)
            {
                entry.Next.Previous = entry.Previous;
            }
        }
    }

    /// <summary>Lets later hits of a context that has an entry of its own find what the scope holds.</summary>
    internal void Repeat(object context, int slot)
    {
        if (context is IScopeContext { Link.Entry: LeasedEntry entry } && entry.Target == this && ReferenceEquals(entry.Owner, context))
        {
            lock (this)
            {
                if (entry.Leases > 0 && Read(slot) is { } value)
                {
                    entry.Write(slot, value);
                }
            }
        }
    }

    // What follows is called with the lock on this scope held.

    /// <summary>The attempt at a slot that is in progress; null if there is none.</summary>
    internal Creation? CreationOf(int slot)
    {
        if (_creations is not null)
        {
            foreach (var creation in _creations)
            {
                if (creation.Slot == slot)
                {
                    return creation;
                }
            }
        }

        return null;
    }

    internal void Add(Creation creation) => (_creations ??= new List<Creation>(1)).Add(creation);

    internal void Remove(Creation creation)
    {
        _ = _creations!.Remove(creation);
        if (_creations.Count == 0)
        {
            _creations = null;
        }
    }

    /// <summary>Takes over the disposal of an instance.</summary>
    internal void Own(object instance)
    {
        if (instance is not (IAsyncDisposable or IDisposable))
        {
            return;
        }

        _owned ??= new List<object>(1);
        foreach (var owned in _owned)
        {
            // Static creators may hand out one object for two services of a scope.
            if (ReferenceEquals(owned, instance))
            {
                return;
            }
        }

        _owned.Add(instance);
    }

    /// <summary>What is to be disposed of, in order of completed creation. The scope forgets it.</summary>
    internal List<object> TakeOwned()
    {
        var owned = _owned ?? [];
        _owned = null;
        return owned;
    }

    /// <summary>Empties all entries; from here on no creation starts and no slot is filled.</summary>
    /// <returns>The creations in progress.</returns>
    internal Creation[] Close()
    {
        IsClosed = true;
        Clear();
        for (var entry = _entries; entry is not null; entry = entry.Next)
        {
            entry.Clear();
        }

        _entries = null;
        return _creations is null ? [] : [.. _creations];
    }
}
