using FactoryGen.CompilerServices;

namespace FactoryGen.Tests.Generated;

/// <summary>Hands out the one <see cref="Beta"/> of each <see cref="UserContext"/> scope.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("FactoryGen", "0.1.0")]
internal sealed class BetaFactory : global::FactoryGen.IAsyncScopedFactory<UserContext, Beta>
{
    private readonly AsyncScopedSlot<UserContext, Beta> _slot;
    private readonly ProbeScript _script;

    public BetaFactory(global::FactoryGen.ScopeHost<UserContext> scopes, ProbeScript script)
    {
        global::System.ArgumentNullException.ThrowIfNull(scopes);
        global::System.ArgumentNullException.ThrowIfNull(script);
        _script = script;
        _slot = new(scopes, this, typeof(Beta), CreateAsync);
    }

    /// <summary>The <see cref="Beta"/> of <paramref name="context"/>'s scope.</summary>
    /// <remarks>Asynchronous: Beta.ConnectAsync.</remarks>
    public Task<Beta> GetAsync(UserContext context, CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(context);
        return _slot.GetAsync(context, ((global::FactoryGen.IScopeContext)context).Link, cancellationToken);
    }

    private async Task<Beta> CreateAsync(ScopeCreation<UserContext> scope, CancellationToken cancellationToken)
    {
        var instance = scope.Built(new Beta(scope.Context, _script));
        await instance.ConnectAsync(cancellationToken).ConfigureAwait(false);
        return instance;
    }
}
