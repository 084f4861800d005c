using System.Runtime.CompilerServices;

namespace FactoryGen.Scopes;

/// <summary>A scope, its key and its place in the <see cref="ScopeTable{TContext, TKey}"/>.</summary>
internal sealed class Scope<TKey> : Scope
{
    /// <summary>The next of the same bucket. Written under the table's gate, read without.</summary>
    internal volatile Scope<TKey>? Next;

    internal readonly int Hash;

    private TKey _key;

    internal Scope(TKey key, int hash, object context)
        : base(context)
    {
        _key = key;
        Hash = hash;
    }

    /// <summary>Whether this is a scope of the key; none is once it is gone.</summary>
    internal bool Has(TKey key, int hash)
    {
        if (Hash != hash || IsGone)
        {
            return false;
        }

        try
        {
            if (!EqualityComparer<TKey>.Default.Equals(_key, key))
            {
                return false;
            }
        }
        catch (Exception) when (IsGone)
        {
            return false;
        }

        // What was read of a key that was being forgotten says nothing; the scope is marked as gone before that.
        Interlocked.MemoryBarrier();
        return !IsGone;
    }

    internal void ForgetKey()
    {
        // Marked as gone before the key goes.
        ForgetExtras();
        if (!typeof(TKey).IsValueType)
        {
            Volatile.Write(ref Unsafe.As<TKey, object?>(ref _key), null);
        }
        else if (RuntimeHelpers.IsReferenceOrContainsReferences<TKey>())
        {
            Interlocked.MemoryBarrier();
            _key = default!;
        }
    }
}
