using FactoryGen.CompilerServices;

namespace FactoryGen.Tests.Contexts;

public sealed partial record UserContext : global::FactoryGen.IScopeContext
{
    [global::System.NonSerialized]
    [global::System.Diagnostics.DebuggerBrowsable(global::System.Diagnostics.DebuggerBrowsableState.Never)]
    private ScopeLink _factoryGenScope;

    ref ScopeLink global::FactoryGen.IScopeContext.Link => ref _factoryGenScope;

    ScopeKeying global::FactoryGen.IScopeContext.CreateKeying() =>
        new ScopeKeying<UserContext, string>(
            static context => ScopeKey.Part(context.UserId, "UserContext.UserId"));
}
