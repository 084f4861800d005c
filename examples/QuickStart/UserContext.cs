using FactoryGen;

namespace QuickStart;

/// <summary>What separates one user from another: the id. The name comes along for whoever wants to show it.</summary>
[ScopeContext]
public sealed partial record UserContext([property: ScopeKey] string UserId, string DisplayName);
