namespace FactoryGen.Scopes;

/// <summary>A scope that shims entered on the host's account.</summary>
/// <param name="Entry">What is left again; it forgets its context when the scope ends.</param>
/// <param name="LastCall">When a shim was last called for it, as a timestamp of the host's time.</param>
internal sealed record LegacyEntrance(ScopeEntry Entry, long LastCall);
