using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1015;

public sealed class FG1015Valid
{
    [Fact]
    public Task A_diamond() => IsFineAsync("""
        [ScopedFactory]
        public sealed class Top(UserContext user, Left left, Right right);

        [ScopedFactory]
        public sealed class Left(UserContext user, Bottom bottom);

        [ScopedFactory]
        public sealed class Right(UserContext user, Bottom bottom);

        [ScopedFactory]
        public sealed class Bottom(UserContext user);
        """);

    [Fact]
    public Task Its_own_type_where_that_is_not_the_service() => IsFineAsync("""
        [ScopedFactory(typeof(IWebSocketManager))]
        public sealed class WebSocketManager(UserContext user, WebSocketManager? template) : IWebSocketManager;
        """);
}
