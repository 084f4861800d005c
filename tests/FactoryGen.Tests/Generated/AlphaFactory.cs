using FactoryGen.CompilerServices;

namespace FactoryGen.Tests.Generated;

/// <summary>Hands out the one <see cref="Alpha"/> of each <see cref="UserContext"/> scope.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("FactoryGen", "0.1.0")]
internal sealed class AlphaFactory : global::FactoryGen.IAsyncScopedFactory<UserContext, Alpha>
{
    private readonly AsyncScopedSlot<UserContext, Alpha> _slot;
    private readonly ProbeScript _script;

    public AlphaFactory(global::FactoryGen.ScopeHost<UserContext> scopes, ProbeScript script)
    {
        global::System.ArgumentNullException.ThrowIfNull(scopes);
        global::System.ArgumentNullException.ThrowIfNull(script);
        _script = script;
        _slot = new(scopes, this, typeof(Alpha), CreateAsync);
    }

    /// <summary>The <see cref="Alpha"/> of <paramref name="context"/>'s scope.</summary>
    /// <remarks>Asynchronous: Alpha.ConnectAsync.</remarks>
    public Task<Alpha> GetAsync(UserContext context, CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(context);
        return _slot.GetAsync(context, ((global::FactoryGen.IScopeContext)context).Link, cancellationToken);
    }

    private async Task<Alpha> CreateAsync(ScopeCreation<UserContext> scope, CancellationToken cancellationToken)
    {
        var instance = scope.Built(new Alpha(scope.Context, _script));
        await instance.ConnectAsync(cancellationToken).ConfigureAwait(false);
        return instance;
    }
}
