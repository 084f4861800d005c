namespace FactoryGen.Tests.Contexts;

/// <summary>The usual context: one string tells users apart, the name doesn't.</summary>
[ScopeContext]
public sealed partial record UserContext([property: ScopeKey] string UserId, string DisplayName);
