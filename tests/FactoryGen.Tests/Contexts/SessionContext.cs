namespace FactoryGen.Tests.Contexts;

/// <summary>A key that may be missing by its type, never at run time.</summary>
[ScopeContext]
public sealed partial record SessionContext([property: ScopeKey] Guid? Id);
