namespace FactoryGen.Scopes;

/// <summary>What only some scopes need, and those only for a while: kept apart, so that a host of many users stays small.</summary>
internal sealed class ScopeExtras
{
    /// <summary>Of a scope whose end is over. Never written to.</summary>
    internal static readonly ScopeExtras OfGone = new();

    // Guarded by the gate of ScopePopulation.
    internal LinkedListNode<Scope>? Lingering;
    internal long LingeringSince;
    internal volatile ScopeEnding? Ending;

    // Guarded by the lock on the scope.
    internal LeasedEntry? Entries;
}
