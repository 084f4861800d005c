namespace FactoryGen.Scopes;

/// <summary>One call of a shim: which factory it asks, and on whose account the scope is live.</summary>
internal readonly struct LegacyCall<TContext, TFactory>
    where TFactory : class
{
    private readonly TContext _context;
    private readonly ScopeHost<TContext>? _host;

    private LegacyCall(TContext context, TFactory factory, ScopeHost<TContext>? host)
    {
        _context = context;
        _host = host;
        Factory = factory;
    }

    internal TFactory Factory { get; }

    /// <summary>Finds the factory and, where the host allows that, sees to it that the scope is live.</summary>
    internal static LegacyCall<TContext, TFactory> Begin(TContext context, IServiceProvider? given)
    {
        ArgumentNullException.ThrowIfNull(context);
        var call = Find(context, given);
        call._host?.LegacyEntrances?.Keep(context);
        return call;
    }

    /// <summary>Whether shims may enter the scope, and nobody holds a lease of it.</summary>
    internal bool HasLostItsScope() => _host is { LegacyEntrances: not null } && _host.TryFind(_context) is null;

    internal void Enter() => _host!.LegacyEntrances!.Enter(_context);

    private static LegacyCall<TContext, TFactory> Find(TContext context, IServiceProvider? given)
    {
        var entered = HostOf(context);
        if (entered?.TryFindFactory<TFactory>() is { } factory)
        {
            return new(context, factory, entered);
        }

        // A container creates a factory when it is first asked for: that the host has none may only mean that nobody has asked yet.
        var services = given ?? ShimHost.Services;
        factory = services?.GetService(typeof(TFactory)) as TFactory;
        if (factory is not null)
        {
            return new(context, factory, entered ?? services!.GetService(typeof(ScopeHost<TContext>)) as ScopeHost<TContext>);
        }

        throw new InvalidOperationException(services is null
            ? $"A legacy call found no {typeof(TFactory).Name}: this {typeof(TContext).Name} was not entered, and no ShimHost is set. Enter the context, or call ShimHost.Use(services) when the program starts."
            : $"A legacy call found no {typeof(TFactory).Name}: neither the host of this {typeof(TContext).Name} nor the container has one. Register it, for example with the generated Add…Factories().");
    }

    private static ScopeHost<TContext>? HostOf(TContext context) =>
        (context as IScopeContext)?.Link.Entry is { } entry && ReferenceEquals(entry.Owner, context) ? entry.Host as ScopeHost<TContext> : null;
}
