namespace FactoryGen.Scopes;

/// <summary>Where a scope is in its life. Guarded by the gate of <see cref="ScopePopulation"/>; two bits of <see cref="Scope"/>.</summary>
internal enum ScopePhase
{
    /// <summary>In the table, not entered yet.</summary>
    New = 0,

    /// <summary>Somebody holds a lease.</summary>
    Leased = 1,

    /// <summary>Nobody holds a lease; the linger time runs.</summary>
    Lingering = 2,

    /// <summary>Ending or ended, or never entered because a limit was reached.</summary>
    Over = 3,
}
