namespace FactoryGen;

/// <summary>
/// Put on a fake: it stands for a service in tests, and using it anywhere else is error FG5002. A project is a test project if its
/// <c>IsTestProject</c> property is true, as test SDKs set it.
/// </summary>
/// <param name="service">The service that the fake stands for: an interface or base class of it.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class TestDoubleAttribute(Type service) : Attribute
{
    /// <summary>The service that the fake stands for.</summary>
    public Type Service { get; } = service;
}
