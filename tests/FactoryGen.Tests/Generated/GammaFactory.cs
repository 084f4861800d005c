using FactoryGen.CompilerServices;

namespace FactoryGen.Tests.Generated;

/// <summary>Hands out the one <see cref="Gamma"/> of each <see cref="UserContext"/> scope.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("FactoryGen", "0.1.0")]
internal sealed class GammaFactory : global::FactoryGen.IAsyncScopedFactory<UserContext, Gamma>
{
    private readonly AsyncScopedSlot<UserContext, Gamma> _slot;
    private readonly ProbeScript _script;

    public GammaFactory(global::FactoryGen.ScopeHost<UserContext> scopes, ProbeScript script)
    {
        global::System.ArgumentNullException.ThrowIfNull(scopes);
        global::System.ArgumentNullException.ThrowIfNull(script);
        _script = script;
        _slot = new(scopes, this, typeof(Gamma), CreateAsync);
    }

    /// <summary>The <see cref="Gamma"/> of <paramref name="context"/>'s scope.</summary>
    /// <remarks>Asynchronous: Gamma.ConnectAsync.</remarks>
    public Task<Gamma> GetAsync(UserContext context, CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(context);
        return _slot.GetAsync(context, ((global::FactoryGen.IScopeContext)context).Link, cancellationToken);
    }

    private async Task<Gamma> CreateAsync(ScopeCreation<UserContext> scope, CancellationToken cancellationToken)
    {
        var instance = scope.Built(new Gamma(scope.Context, _script));
        await instance.ConnectAsync(cancellationToken).ConfigureAwait(false);
        return instance;
    }
}
