namespace FactoryGen.Scopes;

/// <summary>
/// The entry of a context that entered a scope which an equal context had opened. It repeats what the scope holds, so that
/// this context's hits cost the same, and lives as long as that context's leases.
/// </summary>
internal sealed class LeasedEntry : ScopeEntry
{
    // Guarded by the lock on the scope.
    internal int Leases;
    internal LeasedEntry? Next;
    internal LeasedEntry? Previous;

    internal LeasedEntry(Scope scope, object owner, object host)
    {
        Target = scope;
        Owner = owner;
        Host = host;
    }

    internal override Scope Target { get; }
}
