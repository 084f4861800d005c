using FactoryGen.CompilerServices;

namespace FactoryGen.Tests.Generated;

/// <summary>A factory for a context type that remembers no scope: each call goes by the key.</summary>
internal sealed class ForeignFactory<TContext, TService> : global::FactoryGen.IScopedFactory<TContext, TService>
    where TContext : class
    where TService : class
{
    private readonly ScopedSlot<TContext, TService> _slot;
    private readonly Func<TContext, TService?> _craft;

    public ForeignFactory(global::FactoryGen.ScopeHost<TContext> scopes, Func<TContext, TService?> craft)
    {
        _craft = craft;
        _slot = new(scopes, this, typeof(TService), Create);
    }

    public TService Get(TContext context)
    {
        global::System.ArgumentNullException.ThrowIfNull(context);
        return _slot.Get(context);
    }

    private TService Create(ScopeCreation<TContext> scope) => scope.Accept(_craft(scope.Context), typeof(TService).Name + ".Create");
}
