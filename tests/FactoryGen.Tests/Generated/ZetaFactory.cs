using FactoryGen.CompilerServices;

namespace FactoryGen.Tests.Generated;

/// <summary>Hands out the one <see cref="Zeta"/> of each <see cref="UserContext"/> scope.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("FactoryGen", "0.1.0")]
internal sealed class ZetaFactory : global::FactoryGen.IScopedFactory<UserContext, Zeta>
{
    private readonly ScopedSlot<UserContext, Zeta> _slot;
    private readonly ProbeScript _script;

    public ZetaFactory(global::FactoryGen.ScopeHost<UserContext> scopes, ProbeScript script)
    {
        global::System.ArgumentNullException.ThrowIfNull(scopes);
        global::System.ArgumentNullException.ThrowIfNull(script);
        _script = script;
        _slot = new(scopes, this, typeof(Zeta), Create);
    }

    /// <summary>The <see cref="Zeta"/> of <paramref name="context"/>'s scope.</summary>
    /// <remarks>Synchronous: neither Zeta nor what it depends on initialises asynchronously.</remarks>
    public Zeta Get(UserContext context)
    {
        global::System.ArgumentNullException.ThrowIfNull(context);
        return _slot.Get(context, ((global::FactoryGen.IScopeContext)context).Link);
    }

    private Zeta Create(ScopeCreation<UserContext> scope) => new(scope.Context, _script);
}
