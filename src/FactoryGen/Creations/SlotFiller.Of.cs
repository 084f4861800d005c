namespace FactoryGen.Creations;

/// <summary>A filler and the host of its factory.</summary>
internal abstract class SlotFiller<TContext> : SlotFiller
{
    /// <exception cref="InvalidOperationException">The host has a factory for this implementation already.</exception>
    private protected SlotFiller(ScopeHost<TContext> host, object factory, Type implementation)
        : base(NameOf(implementation), ErrorsOf(host))
    {
        ArgumentNullException.ThrowIfNull(factory);
        Host = host;
        Slot = host.AddFactory(factory, implementation, this);
    }

    internal ScopeHost<TContext> Host { get; }

    private static ErrorSink ErrorsOf(ScopeHost<TContext> scopes)
    {
        ArgumentNullException.ThrowIfNull(scopes);
        return scopes.Errors;
    }

    private static string NameOf(Type implementation)
    {
        ArgumentNullException.ThrowIfNull(implementation);
        return implementation.Name;
    }
}
