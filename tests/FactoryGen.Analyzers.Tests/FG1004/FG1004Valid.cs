using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1004;

public sealed class FG1004Valid
{
    [Fact]
    public Task An_obsolete_class() => IsFineAsync("""
        [ScopedFactory]
        [Obsolete("later")]
        public sealed class WebSocketManager(UserContext user);
        """);

    [Fact]
    public Task Internal_types_everywhere() => IsFineAsync("""
        internal interface IManager;

        internal interface IClock;

        internal static class Sockets
        {
            [ScopedFactory(typeof(IManager))]
            internal sealed class WebSocketManager(UserContext user, Func<IClock> clock) : IManager;
        }
        """);

    [Fact]
    public Task A_protected_internal_class() => IsFineAsync("""
        public class Sockets
        {
            [ScopedFactory]
            protected internal sealed class WebSocketManager(UserContext user);
        }
        """);

    [Fact]
    public Task A_file_local_type_that_generated_code_need_not_name() => IsFineAsync("""
        file interface IManager;

        [ScopedFactory]
        internal sealed class WebSocketManager(UserContext user) : IManager
        {
            private sealed class Connection;
        }
        """);
}
