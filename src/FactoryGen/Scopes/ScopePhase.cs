namespace FactoryGen.Scopes;

/// <summary>Where a scope is in its life. Guarded by the gate of <see cref="ScopePopulation"/>.</summary>
internal enum ScopePhase
{
    /// <summary>In the table, not entered yet.</summary>
    New,

    /// <summary>Somebody holds a lease.</summary>
    Leased,

    /// <summary>Nobody holds a lease; the linger time runs.</summary>
    Lingering,

    /// <summary>Ending or ended, or never entered because a limit was reached.</summary>
    Over,
}
