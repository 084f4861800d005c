namespace FactoryGen.Containers.Tests;

public enum ContainerKind
{
    ServiceProvider,
    GenericHost,
}
