namespace FactoryGen.Containers.Tests.Services;

public sealed record Wood(string Name);
