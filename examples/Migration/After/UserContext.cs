using FactoryGen;

namespace Acme.Chat;

[ScopeContext]
public sealed partial record UserContext([property: ScopeKey] string UserId, string DisplayName);
