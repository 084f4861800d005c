namespace FactoryGen.Tests.Contexts;

/// <summary>A composite key.</summary>
[ScopeContext]
public sealed partial record TenantContext([property: ScopeKey] string Tenant, [property: ScopeKey] string User);
