using FactoryGen.CompilerServices;

namespace FactoryGen.Tests.Generated;

/// <summary>Hands out the one <see cref="SyncOuter"/> of each <see cref="UserContext"/> scope.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("FactoryGen", "0.1.0")]
internal sealed class SyncOuterFactory : global::FactoryGen.IScopedFactory<UserContext, SyncOuter>
{
    private readonly ScopedSlot<UserContext, SyncOuter> _slot;
    private readonly DeltaFactory _delta;
    private readonly ProbeScript _script;

    public SyncOuterFactory(global::FactoryGen.ScopeHost<UserContext> scopes, DeltaFactory delta, ProbeScript script)
    {
        _delta = delta;
        _script = script;
        _slot = new(scopes, this, typeof(SyncOuter), Create);
    }

    /// <summary>The <see cref="SyncOuter"/> of <paramref name="context"/>'s scope.</summary>
    /// <remarks>Synchronous: neither SyncOuter nor what it depends on initialises asynchronously.</remarks>
    public SyncOuter Get(UserContext context)
    {
        global::System.ArgumentNullException.ThrowIfNull(context);
        return _slot.Get(context, ((global::FactoryGen.IScopeContext)context).Link);
    }

    private SyncOuter Create(ScopeCreation<UserContext> scope) => new(scope.Context, scope.Get(_delta), _script);
}
