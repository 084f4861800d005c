using FactoryGen.CompilerServices;

namespace FactoryGen.Tests.Generated;

/// <summary>Hands out the one <see cref="Epsilon"/> of each <see cref="UserContext"/> scope.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("FactoryGen", "0.1.0")]
internal sealed class EpsilonFactory : global::FactoryGen.IScopedFactory<UserContext, Epsilon>
{
    private readonly ScopedSlot<UserContext, Epsilon> _slot;
    private readonly ProbeScript _script;

    public EpsilonFactory(global::FactoryGen.ScopeHost<UserContext> scopes, ProbeScript script)
    {
        global::System.ArgumentNullException.ThrowIfNull(scopes);
        global::System.ArgumentNullException.ThrowIfNull(script);
        _script = script;
        _slot = new(scopes, this, typeof(Epsilon), Create);
    }

    /// <summary>The <see cref="Epsilon"/> of <paramref name="context"/>'s scope.</summary>
    /// <remarks>Synchronous: neither Epsilon nor what it depends on initialises asynchronously.</remarks>
    public Epsilon Get(UserContext context)
    {
        global::System.ArgumentNullException.ThrowIfNull(context);
        return _slot.Get(context, ((global::FactoryGen.IScopeContext)context).Link);
    }

    private Epsilon Create(ScopeCreation<UserContext> scope) => new(scope.Context, _script);
}
