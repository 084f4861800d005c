namespace FactoryGen.Scopes;

/// <summary>A scope and its key.</summary>
internal sealed class Scope<TKey> : Scope
    where TKey : notnull
{
    private volatile bool _isGone;

    internal Scope(TKey key, object context, Scope? predecessor)
        : base(context, predecessor) => Key = key;

    /// <summary>What tells this scope from others; forgotten when it is gone.</summary>
    internal TKey Key { get; private set; }

    internal override bool IsGone => _isGone;

    internal void MarkGone()
    {
        _isGone = true;
        Key = default!;
    }
}
