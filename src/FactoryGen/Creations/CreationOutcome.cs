namespace FactoryGen.Creations;

/// <summary>How an attempt to create an instance went, for those who waited for it.</summary>
internal enum CreationOutcome
{
    /// <summary>It is still going on.</summary>
    None,

    /// <summary>The instance is in its slot.</summary>
    Created,

    /// <summary>User code threw: <see cref="Creation.Error"/> goes to all who waited.</summary>
    Failed,

    /// <summary>Nobody waited any more, so it was cancelled: who came too late to stop that tries anew.</summary>
    GivenUp,

    /// <summary>The scope ended meanwhile.</summary>
    ScopeEnded,
}
