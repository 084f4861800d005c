using FactoryGen.CompilerServices;

namespace FactoryGen.Tests.Generated;

/// <summary>Hands out the one <see cref="Delta"/> of each <see cref="UserContext"/> scope.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("FactoryGen", "0.1.0")]
internal sealed class DeltaFactory : global::FactoryGen.IScopedFactory<UserContext, Delta>
{
    private readonly ScopedSlot<UserContext, Delta> _slot;
    private readonly ProbeScript _script;

    public DeltaFactory(global::FactoryGen.ScopeHost<UserContext> scopes, ProbeScript script)
    {
        global::System.ArgumentNullException.ThrowIfNull(scopes);
        global::System.ArgumentNullException.ThrowIfNull(script);
        _script = script;
        _slot = new(scopes, this, typeof(Delta), Create);
    }

    /// <summary>The <see cref="Delta"/> of <paramref name="context"/>'s scope.</summary>
    /// <remarks>Synchronous: neither Delta nor what it depends on initialises asynchronously.</remarks>
    public Delta Get(UserContext context)
    {
        global::System.ArgumentNullException.ThrowIfNull(context);
        return _slot.Get(context, ((global::FactoryGen.IScopeContext)context).Link);
    }

    private Delta Create(ScopeCreation<UserContext> scope) => new(scope.Context, _script);
}
