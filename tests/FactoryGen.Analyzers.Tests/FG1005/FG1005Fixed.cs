using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;

namespace FactoryGen.Analyzers.Tests.FG1005;

public sealed class FG1005Fixed
{
    [Fact]
    public Task Offers_nothing_where_it_could_be_two() => Fix<FG1005NameContextFix>.OffersNothingAsync("""
        [ScopeContext]
        public sealed partial record TenantContext([property: ScopeKey] string TenantId);

        [{|FG1005:ScopedFactory|}]
        public sealed class MessageCache(IEventStore events);
        """);

    [Fact]
    public Task Names_the_only_context() => Fix<FG1005NameContextFix>.MakesAsync("""
        [{|FG1005:ScopedFactory|}]
        public sealed class MessageCache(IEventStore events);
        """, """
        [ScopedFactory(Context = typeof(UserContext))]
        public sealed class MessageCache(IEventStore events);
        """);

    [Fact]
    public Task After_the_other_arguments() => Fix<FG1005NameContextFix>.MakesAsync("""
        [{|FG1005:ScopedFactory(typeof(IWebSocketManager), FactoryName = "Managers")|}]
        public sealed class WebSocketManager(IEventStore events) : IWebSocketManager;
        """, """
        [ScopedFactory(typeof(IWebSocketManager), FactoryName = "Managers", Context = typeof(UserContext))]
        public sealed class WebSocketManager(IEventStore events) : IWebSocketManager;
        """);

    [Fact]
    public Task In_all_classes_at_once() => Fix<FG1005NameContextFix>.MakesAsync("""
        [{|FG1005:ScopedFactory|}]
        public sealed class MessageCache(IEventStore events);

        [{|FG1005:ScopedFactory<IWebSocketManager>|}]
        public sealed class WebSocketManager(IEventStore events) : IWebSocketManager;
        """, """
        [ScopedFactory(Context = typeof(UserContext))]
        public sealed class MessageCache(IEventStore events);

        [ScopedFactory<IWebSocketManager>(Context = typeof(UserContext))]
        public sealed class WebSocketManager(IEventStore events) : IWebSocketManager;
        """);
}
