namespace FactoryGen.Tests.Legacy;

/// <summary>The smallest container: what it was given, by type.</summary>
internal sealed class Container(params object[] services) : IServiceProvider
{
    [ThreadStatic]
    private static Container? s_lastAsked;

    /// <summary>The last container that this thread asked.</summary>
    public static Container? LastAsked
    {
        get => s_lastAsked;
        set => s_lastAsked = value;
    }

    public object? GetService(Type serviceType)
    {
        LastAsked = this;
        return services.FirstOrDefault(service => service.GetType() == serviceType);
    }
}
