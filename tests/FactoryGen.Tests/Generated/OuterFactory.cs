using FactoryGen.CompilerServices;

namespace FactoryGen.Tests.Generated;

/// <summary>Hands out the one <see cref="IOuter"/> of each <see cref="UserContext"/> scope, built as Outer.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("FactoryGen", "0.1.0")]
internal sealed class OuterFactory : global::FactoryGen.IAsyncScopedFactory<UserContext, IOuter>
{
    private readonly AsyncScopedSlot<UserContext, IOuter> _slot;
    private readonly AlphaFactory _alpha;
    private readonly DeltaFactory _delta;
    private readonly ProbeScript _script;

    public OuterFactory(global::FactoryGen.ScopeHost<UserContext> scopes, AlphaFactory alpha, DeltaFactory delta, ProbeScript script)
    {
        _alpha = alpha;
        _delta = delta;
        _script = script;
        _slot = new(scopes, this, typeof(Outer), CreateAsync);
    }

    /// <summary>The <see cref="IOuter"/> of <paramref name="context"/>'s scope.</summary>
    /// <remarks>Asynchronous: Outer.ConnectAsync.</remarks>
    public Task<IOuter> GetAsync(UserContext context, CancellationToken cancellationToken = default)
    {
        global::System.ArgumentNullException.ThrowIfNull(context);
        return _slot.GetAsync(context, ((global::FactoryGen.IScopeContext)context).Link, cancellationToken);
    }

    private async Task<IOuter> CreateAsync(ScopeCreation<UserContext> scope, CancellationToken cancellationToken)
    {
        var instance = scope.Built(new Outer(scope.Context, await scope.GetAsync(_alpha).ConfigureAwait(false), scope.Get(_delta), _script));
        await instance.ConnectAsync(cancellationToken).ConfigureAwait(false);
        return instance;
    }
}
