namespace FactoryGen;

/// <summary>
/// Put on the one implementation class of a service that belongs to one user: the generator emits exactly one factory for it,
/// synchronous or asynchronous as the implementation and what it depends on require.
/// </summary>
/// <remarks>
/// The factory is called <c>{implementation}Factory</c> and stands in the implementation's namespace.
/// Struct is among the targets only so that FactoryGen can explain why a struct can't be an implementation.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public class ScopedFactoryAttribute : Attribute
{
    /// <summary>The factory returns the implementation class itself.</summary>
    public ScopedFactoryAttribute()
    {
    }

    /// <summary>The factory returns <paramref name="service"/>.</summary>
    /// <param name="service">An interface or base class of the implementation.</param>
    public ScopedFactoryAttribute(Type service) => Service = service;

    /// <summary>What the factory returns; null: the implementation class itself.</summary>
    public Type? Service { get; }

    /// <summary>The name of the generated class, an identifier; null: the implementation's name and <c>Factory</c>.</summary>
    public string? FactoryName { get; set; }

    /// <summary>The context type of an implementation that takes no context itself; null: the one among its constructor's parameters.</summary>
    public Type? Context { get; set; }

    /// <summary>Reserved: only <see cref="FactoryLifetime.Scoped"/> exists yet, anything else is error FG1020.</summary>
    public FactoryLifetime Lifetime { get; set; }
}
