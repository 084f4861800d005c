using System.Collections.Concurrent;

namespace FactoryGen.Scopes;

/// <summary>
/// The scopes by key. A scope that is ending stays until it is gone; one that is opened meanwhile takes its place and remembers
/// it as its predecessor, so that ending a key can wait for all of them.
/// </summary>
internal sealed class ScopeTable<TContext, TKey>(Func<TContext, TKey> keyOf) : ScopeTable<TContext>
    where TContext : notnull
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Scope> _scopes = new();

    internal override ICollection<Scope> Scopes => _scopes.Values;

    internal override Scope? Find(TContext context) => _scopes.GetValueOrDefault(keyOf(context));

    internal override Scope FindOrAdd(TContext context)
    {
        var key = keyOf(context);
        while (true)
        {
            var found = _scopes.GetValueOrDefault(key);
            if (found is not null && found.Phase != ScopePhase.Over)
            {
                return found;
            }

            var fresh = new Scope<TKey>(key, context, Scope.NotGone(found));
            if (found is null ? _scopes.TryAdd(key, fresh) : _scopes.TryUpdate(key, fresh, found))
            {
                return fresh;
            }
        }
    }

    internal override void Forget(Scope scope)
    {
        var gone = (Scope<TKey>)scope;
        var key = gone.Key;

        // Marked first: of two that go at the same time, the later one sees the other and cleans up after both.
        gone.MarkGone();
        while (_scopes.TryGetValue(key, out var newest))
        {
            if (!newest.IsGone)
            {
                newest.ForgetGonePredecessors();
                if (!newest.IsGone)
                {
                    return;
                }
            }

            var heir = Scope.NotGone(newest);
            _ = heir is null ? _scopes.TryRemove(KeyValuePair.Create(key, newest)) : _scopes.TryUpdate(key, heir, newest);
        }
    }
}
