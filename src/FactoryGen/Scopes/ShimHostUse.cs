namespace FactoryGen.Scopes;

/// <summary>One use of a container by shims. When it is over it refers to the container no more, whoever still holds it.</summary>
internal sealed class ShimHostUse(IServiceProvider services, ShimHostUse? previous, Action restore) : IDisposable
{
    private IServiceProvider? _services = services;

    /// <summary>Null when the use is over.</summary>
    internal IServiceProvider? Services => Volatile.Read(ref _services);

    internal ShimHostUse? Previous { get; } = previous;

    /// <summary>The use itself, or the last before it that isn't over.</summary>
    internal static ShimHostUse? Live(ShimHostUse? use)
    {
        while (use is { Services: null })
        {
            use = use.Previous;
        }

        return use;
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _services, null) is not null)
        {
            restore();
        }
    }
}
