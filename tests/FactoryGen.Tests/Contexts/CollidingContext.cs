namespace FactoryGen.Tests.Contexts;

/// <summary>A context whose keys all have one hash code.</summary>
[ScopeContext]
public sealed partial record CollidingContext([property: ScopeKey] CollidingKey Key);
