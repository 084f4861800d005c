using FactoryGen.CompilerServices;

namespace FactoryGen.Tests.Contexts;

public sealed partial record BadgeContext : global::FactoryGen.IScopeContext
{
    [global::System.NonSerialized]
    [global::System.Diagnostics.DebuggerBrowsable(global::System.Diagnostics.DebuggerBrowsableState.Never)]
    private ScopeLink _factoryGenScope;

    ref ScopeLink global::FactoryGen.IScopeContext.Link => ref _factoryGenScope;

    ScopeKeying global::FactoryGen.IScopeContext.CreateKeying() =>
        new ScopeKeying<BadgeContext, BadgeNumber>(
            static context =>
            {
                ScopeKey.Part(context.Badge.Value, "BadgeContext.Badge.Value");
                return ScopeKey.Part(context.Badge, "BadgeContext.Badge");
            });
}
