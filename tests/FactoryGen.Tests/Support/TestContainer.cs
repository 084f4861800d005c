namespace FactoryGen.Tests.Support;

/// <summary>A container that has what it was given, and makes nothing up.</summary>
internal sealed class TestContainer(params object[] services) : IServiceProvider
{
    public object? GetService(Type serviceType) => Array.Find(services, serviceType.IsInstanceOfType);
}
