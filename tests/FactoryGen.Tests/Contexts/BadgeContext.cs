namespace FactoryGen.Tests.Contexts;

/// <summary>A key with a part.</summary>
[ScopeContext]
public sealed partial record BadgeContext([property: ScopeKey] BadgeNumber Badge);
