using System.Runtime.CompilerServices;
using FactoryGen.CompilerServices;

namespace FactoryGen.Scopes;

/// <summary>
/// A hash table whose nodes are the scopes themselves. A scope that is ending stays until it is gone; one that is opened meanwhile
/// stands before it in the same bucket and is found first.
/// </summary>
/// <remarks>
/// Why not a <c>ConcurrentDictionary</c>: a node of it for every scope would cost as much as half a scope, and it compares keys, which
/// is user code, while it holds a lock that other keys share. Look-ups take no lock: who finds nothing while the chains were being
/// changed looks again.
/// </remarks>
internal sealed class ScopeTable<TContext, TKey>(Func<TContext, TKey> keyOf) : ScopeTable<TContext>
{
    // Guarded by the gate of ScopePopulation. Its length is a power of two.
    private volatile Bucket[] _buckets = new Bucket[16];
    private int _count;

    // Odd while a scope is being taken out of its chain.
    private volatile int _changes;

    internal override Scope? Find(TContext context)
    {
        var key = keyOf(context);
        return Find(key, HashOf(key), _buckets, out _) ?? FindSlowly(key, HashOf(key));
    }

    internal override Scope Enter(TContext context, ref ScopeLink link, ScopePopulation population, out bool isNew, out ScopeEnding? evicted)
    {
        var key = keyOf(context);
        var hash = HashOf(key);
        Scope<TKey>? fresh = null;
        evicted = null;
        while (true)
        {
            var changes = _changes;
            var buckets = _buckets;
            var found = Find(key, hash, buckets, out var head);
            if (found is not null && found.Phase != ScopePhase.Over)
            {
                if (population.TryEnter(found))
                {
                    isNew = false;
                    return found;
                }

                continue;
            }

            fresh ??= new Scope<TKey>(key, hash, context!);
            using (population.Lock())
            {
                // Chains grow at their heads only: with the same head and nothing taken out, no scope of this key has come in between.
                ref var first = ref buckets[hash & (buckets.Length - 1)].First;
                if (changes == _changes && buckets == _buckets && first == head)
                {
                    evicted = population.Open(fresh);
                    Add(fresh, ref first);
                    if (!Unsafe.IsNullRef(ref link))
                    {
                        link.Entry = fresh;
                    }

                    isNew = true;
                    return fresh;
                }
            }
        }
    }

    internal override List<Scope> FindAll(TContext context)
    {
        var key = keyOf(context);
        var hash = HashOf(key);
        while (true)
        {
            var changes = _changes;
            List<Scope> found = [];
            var buckets = _buckets;
            for (var scope = Volatile.Read(ref buckets[hash & (buckets.Length - 1)].First); scope is not null; scope = scope.Next)
            {
                if (scope.Has(key, hash))
                {
                    found.Add(scope);
                }
            }

            if (IsStill(changes))
            {
                return found;
            }
        }
    }

    internal override List<Scope> All()
    {
        List<Scope> all = [];
        foreach (var bucket in _buckets)
        {
            for (var scope = bucket.First; scope is not null; scope = scope.Next)
            {
                all.Add(scope);
            }
        }

        return all;
    }

    internal override void Forget(Scope scope)
    {
        var gone = (Scope<TKey>)scope;
        _changes++;
        ref var first = ref _buckets[gone.Hash & (_buckets.Length - 1)].First;
        if (first == gone)
        {
            first = gone.Next;
        }
        else
        {
            var before = first!;
            while (before.Next != gone)
            {
                before = before.Next!;
            }

            before.Next = gone.Next;
        }

        gone.Next = null;
        _count--;
        _changes++;
        gone.ForgetKey();
    }

    private static int HashOf(TKey key)
    {
        // The lowest bits choose the bucket: let all bits have a say in them (the finaliser of MurmurHash3).
        var hash = (uint)key!.GetHashCode();
        hash = (hash ^ (hash >> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >> 13)) * 0xc2b2ae35;
        return (int)(hash ^ (hash >> 16));
    }

    private static Scope<TKey>? Find(TKey key, int hash, Bucket[] buckets, out Scope<TKey>? head)
    {
        head = Volatile.Read(ref buckets[hash & (buckets.Length - 1)].First);
        var scope = head;
        while (scope is not null && !scope.Has(key, hash))
        {
            scope = scope.Next;
        }

        return scope;
    }

    private Scope<TKey>? FindSlowly(TKey key, int hash)
    {
        while (true)
        {
            var changes = _changes;
            var found = Find(key, hash, _buckets, out _);
            if (found is not null || IsStill(changes))
            {
                return found;
            }
        }
    }

    // Whether no scope was taken out of a chain, and no chain was split, since the count of changes was read.
    private bool IsStill(int changes)
    {
        Interlocked.MemoryBarrier();
        if ((changes & 1) == 0 && changes == _changes)
        {
            return true;
        }

        Thread.SpinWait(10);
        return false;
    }

    // What follows is called with the gate held.

    private void Add(Scope<TKey> fresh, ref Scope<TKey>? first)
    {
        fresh.Next = first;
        first = fresh;
        if (++_count > _buckets.Length)
        {
            Grow();
        }
    }

    private void Grow()
    {
        _changes++;
        var old = _buckets;
        var grown = new Bucket[old.Length * 2];
        var tails = new Scope<TKey>?[grown.Length];
        foreach (var bucket in old)
        {
            // In order: of two scopes of one key the newer one stays the first.
            for (var scope = bucket.First; scope is not null;)
            {
                var next = scope.Next;
                var index = scope.Hash & (grown.Length - 1);
                scope.Next = null;
                if (tails[index] is { } tail)
                {
                    tail.Next = scope;
                }
                else
                {
                    grown[index].First = scope;
                }

                tails[index] = scope;
                scope = next;
            }
        }

        _buckets = grown;
        _changes++;
    }

    // A struct, because an array of objects checks the type of what is stored in it each time.
    private struct Bucket
    {
        internal Scope<TKey>? First;
    }
}
