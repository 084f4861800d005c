using FactoryGen.CompilerServices;

namespace FactoryGen.Tests.Generated;

/// <summary>A factory as the generator emits it for a static <c>CreateAsync</c>, for any context and service: the creator is a delegate here.</summary>
internal sealed class CraftedAsyncFactory<TContext, TService> : global::FactoryGen.IAsyncScopedFactory<TContext, TService>
    where TContext : class, global::FactoryGen.IScopeContext
    where TService : class
{
    private readonly AsyncScopedSlot<TContext, TService> _slot;
    private readonly Func<TContext, CancellationToken, Task<TService?>> _craft;

    public CraftedAsyncFactory(global::FactoryGen.ScopeHost<TContext> scopes, Func<TContext, CancellationToken, Task<TService?>> craft)
    {
        _craft = craft;
        _slot = new(scopes, this, typeof(TService), CreateAsync);
    }

    public Task<TService> GetAsync(TContext context, CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(context);
        return _slot.GetAsync(context, context.Link, cancellationToken);
    }

    private async Task<TService> CreateAsync(ScopeCreation<TContext> scope, CancellationToken cancellationToken) =>
        scope.Built(scope.Accept(await _craft(scope.Context, cancellationToken).ConfigureAwait(false), typeof(TService).Name + ".CreateAsync"));
}
