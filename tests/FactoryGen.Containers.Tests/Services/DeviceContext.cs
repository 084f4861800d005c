namespace FactoryGen.Containers.Tests.Services;

[ScopeContext]
public sealed partial record DeviceContext([property: ScopeKey] int Number);
