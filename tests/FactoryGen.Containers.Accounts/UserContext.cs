namespace FactoryGen.Containers.Accounts;

[ScopeContext]
public sealed partial record UserContext([property: ScopeKey] string UserId);
