using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1003;

public sealed class FG1003Reported
{
    [Fact]
    public Task A_generic_class() => ReportsAsync("""
        [ScopedFactory]
        public sealed class {|FG1003:Cache|}<T>(UserContext user);
        """);

    [Fact]
    public Task A_class_inside_a_generic_class() => ReportsAsync("""
        public static class Caches<T>
        {
            [ScopedFactory]
            public sealed class {|FG1003:Cache|}(UserContext user);
        }
        """);

    [Fact]
    public Task A_class_far_inside_a_generic_class() => ReportsAsync("""
        public static class Caches<T>
        {
            public static class Inner
            {
                [ScopedFactory]
                public sealed class {|FG1003:Cache|}(UserContext user);
            }
        }
        """);

    [Fact]
    public Task A_generic_class_that_lacks_its_service_too() => ReportsAsync("""
        [ScopedFactory(typeof(IWebSocketManager))]
        public sealed class {|FG1003:Cache|}<T>(UserContext user) : IWebSocketManager
            where T : struct;
        """);
}
