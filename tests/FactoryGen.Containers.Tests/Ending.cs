namespace FactoryGen.Containers.Tests;

public enum Ending
{
    Synchronously,
    Asynchronously,
}
