using FactoryGen.CompilerServices;

namespace FactoryGen.Tests.Generated;

/// <summary>A factory as the generator emits it for a static <c>Create</c>, for any context and service: the creator is a delegate here.</summary>
internal sealed class CraftedFactory<TContext, TService> : global::FactoryGen.IScopedFactory<TContext, TService>
    where TContext : class, global::FactoryGen.IScopeContext
    where TService : class
{
    private readonly ScopedSlot<TContext, TService> _slot;
    private readonly Func<TContext, TService?> _craft;

    public CraftedFactory(global::FactoryGen.ScopeHost<TContext> scopes, Func<TContext, TService?> craft)
    {
        _craft = craft;
        _slot = new(scopes, this, typeof(TService), Create);
    }

    public TService Get(TContext context)
    {
        global::System.ArgumentNullException.ThrowIfNull(context);
        return _slot.Get(context, context.Link);
    }

    private TService Create(ScopeCreation<TContext> scope) => scope.Accept(_craft(scope.Context), typeof(TService).Name + ".Create");
}
