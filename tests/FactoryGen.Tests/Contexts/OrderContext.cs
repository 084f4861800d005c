namespace FactoryGen.Tests.Contexts;

/// <summary>A key type without an empty value: 0 is an order like any other.</summary>
[ScopeContext]
public sealed partial record OrderContext([property: ScopeKey] int Number);
