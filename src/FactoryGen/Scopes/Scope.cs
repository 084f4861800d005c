using System.Runtime.CompilerServices;
using FactoryGen.CompilerServices;
using FactoryGen.Creations;

namespace FactoryGen.Scopes;

/// <summary>
/// The instances of one key: what is being created and what is there, in order of completion. Also the entry of the context
/// that opened it. Creations are guarded by a lock on the scope itself, which is never held while user code runs.
/// </summary>
/// <remarks>There is one of these for every user, so its fields are few: see <c>docs/decisions/scopes-are-their-own-table.md</c>.</remarks>
internal abstract class Scope : ScopeEntry
{
    private BriefLock _lock;

    // Guarded by the lock on this scope: nothing, the one instance to dispose of, or a list of them in order of completion.
    private object? _owned;

    // Guarded by the lock on this scope: the attempts in progress, linked through Creation.Next.
    private Creation? _creations;

    private volatile ScopeExtras? _extras;

    // Guarded by the gate of ScopePopulation: the number of leases, and the phase in the lowest two bits.
    private volatile int _leasesAndPhase;

    protected Scope(object context) => Owner = context;

    internal override Scope Target => this;

    /// <summary>No creation starts any more, and slots stay empty. Guarded by the lock on this scope.</summary>
    internal bool IsClosed => Owner is null;

    /// <summary>The end is over, or the scope was never entered: nothing is left to wait for.</summary>
    internal bool IsGone => _extras == ScopeExtras.OfGone;

    // Read anywhere, written with the gate of ScopePopulation held.

    internal ScopePhase Phase
    {
        get => (ScopePhase)(_leasesAndPhase & 3);
        set => _leasesAndPhase = (_leasesAndPhase & ~3) | (int)value;
    }

    internal int Leases
    {
        get => _leasesAndPhase >> 2;
        set => _leasesAndPhase = (value << 2) | (_leasesAndPhase & 3);
    }

    /// <summary>Takes the lock on this scope until the result is disposed of. Not re-entrant; nothing may be called meanwhile that could block.</summary>
    internal Held Lock()
    {
        _lock.Enter();
        return new Held(this);
    }

    internal LinkedListNode<Scope>? Lingering => _extras?.Lingering;

    internal long LingeringSince => _extras?.LingeringSince ?? 0;

    internal ScopeEnding? Ending
    {
        get => _extras?.Ending;
        set => Extras.Ending = value;
    }

    private ScopeExtras Extras => _extras ?? Interlocked.CompareExchange(ref _extras, new ScopeExtras(), null) ?? _extras;

    internal void SetLingering(LinkedListNode<Scope>? node, long since)
    {
        var extras = Extras;
        extras.Lingering = node;
        extras.LingeringSince = since;
    }

    /// <summary>Links a context that has entered this scope.</summary>
    /// <returns>The entry to give back with the lease: this scope for the context that opened it, one of its own for another.</returns>
    internal ScopeEntry Link(object context, object host, ref ScopeLink link)
    {
        using (Lock())
        {
            if (IsClosed)
            {
                return this;
            }

            if (ReferenceEquals(Owner, context))
            {
                link.Entry = this;
                return this;
            }

            if (link.Entry is not LeasedEntry entry || entry.Target != this || !ReferenceEquals(entry.Owner, context))
            {
                var extras = Extras;
                entry = new LeasedEntry(this, context, host) { Next = extras.Entries };
                if (extras.Entries is { } first)
                {
                    first.Previous = entry;
                }

                extras.Entries = entry;
                link.Entry = entry;
            }

            entry.Leases++;
            return entry;
        }
    }

    internal void Release(LeasedEntry entry)
    {
        using (Lock())
        {
            if (--entry.Leases > 0 || IsClosed)
            {
                return;
            }

            entry.Clear();
            if (entry.Previous is null)
            {
                Extras.Entries = entry.Next;
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
    /// <param name="entry">An entry of this scope.</param>
    /// <param name="slot">A slot of this scope that is filled.</param>
    internal void Repeat(ScopeEntry entry, int slot)
    {
        if (entry is not LeasedEntry leased)
        {
            return;
        }

        using (Lock())
        {
            if (leased.Leases > 0 && Read(slot) is { } value)
            {
                leased.Write(slot, value);
            }
        }
    }

    /// <summary>Empties all entries; from here on no creation starts and no slot is filled.</summary>
    /// <returns>Whether the end has nothing to wait for and nothing to dispose of.</returns>
    internal bool CloseIdle()
    {
        using (Lock())
        {
            Close();
            return _creations is null && _owned is null;
        }
    }

    // What follows is called with the lock on this scope held.

    /// <summary>The attempt at a slot that is in progress; null if there is none.</summary>
    internal Creation? CreationOf(int slot)
    {
        var creation = _creations;
        while (creation is not null && creation.Slot != slot)
        {
            creation = creation.Next;
        }

        return creation;
    }

    /// <summary>The context that opened the scope, which is open: its type is the host's and isn't checked.</summary>
    internal TContext ContextAs<TContext>() => typeof(TContext).IsValueType ? (TContext)Owner! : Unsafe.As<object?, TContext>(ref Owner);

    internal void Add(Creation creation)
    {
        creation.Next = _creations;
        _creations = creation;
    }

    internal void Remove(Creation creation)
    {
        ref var link = ref _creations;
        while (link != creation)
        {
            link = ref link!.Next;
        }

        link = creation.Next;
        creation.Next = null;
    }

    /// <summary>Takes over the disposal of an instance.</summary>
    internal void Own(object instance)
    {
        // Static creators may hand out one object for two services of a scope.
        if (instance is not (IAsyncDisposable or IDisposable) || ReferenceEquals(_owned, instance))
        {
            return;
        }

        switch (_owned)
        {
            case null:
                _owned = instance;
                break;
            case OwnedInstances many:
                many.Add(instance);
                break;
            default:
                _owned = new OwnedInstances(_owned, instance);
                break;
        }
    }

    /// <summary>Adds what is to be disposed of, in order of completed creation. The scope forgets it.</summary>
    internal void MoveOwnedTo(List<object> instances)
    {
        if (_owned is OwnedInstances many)
        {
            many.AddTo(instances);
        }
        else if (_owned is not null)
        {
            instances.Add(_owned);
        }

        _owned = null;
    }

    private void Close()
    {
        Clear();
        if (_extras is not { Entries: not null } extras)
        {
            return;
        }

        for (var entry = extras.Entries; entry is not null; entry = entry.Next)
        {
            entry.Clear();
        }

        extras.Entries = null;
    }

    /// <summary>The attempts in progress.</summary>
    internal List<Creation> Creations()
    {
        List<Creation> creations = [];
        for (var creation = _creations; creation is not null; creation = creation.Next)
        {
            creations.Add(creation);
        }

        return creations;
    }

    protected void ForgetExtras() => _extras = ScopeExtras.OfGone;

    /// <summary>The lock on a scope, taken.</summary>
    internal readonly ref struct Held(Scope scope)
    {
        public void Dispose() => scope._lock.Exit();
    }
}
