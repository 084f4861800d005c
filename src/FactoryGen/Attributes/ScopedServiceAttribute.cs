namespace FactoryGen;

/// <summary>
/// Put on a service interface: says whose instances it has and whether its factory is asynchronous, for projects that see the interface
/// and not its implementation. There a constructor parameter of this type makes the factory take <see cref="IScopedFactory{TContext, TService}"/> or
/// <see cref="IAsyncScopedFactory{TContext, TService}"/>. An implementation that disagrees is error FG1021.
/// </summary>
/// <param name="context">The context type: what separates one user from another.</param>
[AttributeUsage(AttributeTargets.Interface, Inherited = false)]
public sealed class ScopedServiceAttribute(Type context) : Attribute
{
    /// <summary>The context type.</summary>
    public Type Context { get; } = context;

    /// <summary>Whether the factory is asynchronous: then everything that takes the service is, too. Default: false.</summary>
    public bool Async { get; set; }
}
