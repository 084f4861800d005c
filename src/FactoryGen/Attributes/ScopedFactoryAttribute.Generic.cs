namespace FactoryGen;

/// <summary><see cref="ScopedFactoryAttribute"/> with the service as a type argument.</summary>
/// <typeparam name="TService">What the factory returns: an interface or base class of the implementation.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class ScopedFactoryAttribute<TService>() : ScopedFactoryAttribute(typeof(TService));
