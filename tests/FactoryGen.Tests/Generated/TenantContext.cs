using FactoryGen.CompilerServices;

namespace FactoryGen.Tests.Contexts;

public sealed partial record TenantContext : global::FactoryGen.IScopeContext
{
    [global::System.NonSerialized]
    [global::System.Diagnostics.DebuggerBrowsable(global::System.Diagnostics.DebuggerBrowsableState.Never)]
    private ScopeLink _factoryGenScope;

    ref ScopeLink global::FactoryGen.IScopeContext.Link => ref _factoryGenScope;

    ScopeKeying global::FactoryGen.IScopeContext.CreateKeying() =>
        new ScopeKeying<TenantContext, (string, string)>(
            static context => (ScopeKey.Part(context.Tenant, "TenantContext.Tenant"), ScopeKey.Part(context.User, "TenantContext.User")));
}
