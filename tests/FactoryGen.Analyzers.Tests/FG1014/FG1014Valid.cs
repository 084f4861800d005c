using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1014;

public sealed class FG1014Valid
{
    [Fact]
    public Task One_service_in_two_contexts() => IsFineAsync("""
        [ScopeContext]
        public sealed partial record TenantContext([property: ScopeKey] string TenantId);

        [ScopedFactory(typeof(IWebSocketManager))]
        public sealed class WebSocketManager(UserContext user) : IWebSocketManager;

        [ScopedFactory(typeof(IWebSocketManager))]
        public sealed class TenantManager(TenantContext tenant) : IWebSocketManager;
        """);

    [Fact]
    public Task Two_services() => IsFineAsync("""
        public interface IFastManager : IWebSocketManager;

        [ScopedFactory(typeof(IWebSocketManager))]
        public sealed class WebSocketManager(UserContext user) : IWebSocketManager;

        [ScopedFactory(typeof(IFastManager))]
        public sealed class FastManager(UserContext user) : IFastManager;
        """);

    [Fact]
    public Task Constructions_of_one_generic_service() => IsFineAsync("""
        public interface IStore<T>;

        [ScopedFactory(typeof(IStore<int>))]
        public sealed class Numbers(UserContext user) : IStore<int>;

        [ScopedFactory(typeof(IStore<string>))]
        public sealed class Names(UserContext user) : IStore<string>;
        """);
}
