using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1002;

public sealed class FG1002Reported
{
    [Fact]
    public Task A_struct() => ReportsAsync("""
        [ScopedFactory]
        public struct {|FG1002:Presence|}(UserContext user);
        """);

    [Fact]
    public Task A_record_struct() => ReportsAsync("""
        [ScopedFactory]
        public readonly record struct {|FG1002:Presence|}(UserContext User);
        """);

    [Fact]
    public Task A_ref_struct() => ReportsAsync("""
        [ScopedFactory]
        public ref struct {|FG1002:Presence|}(UserContext user);
        """);

    [Fact]
    public Task A_struct_that_implements_the_service() => ReportsAsync("""
        [ScopedFactory(typeof(IWebSocketManager))]
        public struct {|FG1002:Presence|}(UserContext user) : IWebSocketManager;
        """);

    [Fact]
    public Task An_abstract_class() => ReportsAsync("""
        [ScopedFactory(typeof(IWebSocketManager))]
        public abstract class {|FG1002:Manager|}(UserContext user) : IWebSocketManager;
        """);

    [Fact]
    public Task A_static_class() => ReportsAsync("""
        [ScopedFactory]
        public static class {|FG1002:Manager|};
        """);

    [Fact]
    public Task A_consumer_of_it_still_binds() => ReportsAsync("""
        [ScopedFactory(typeof(IWebSocketManager))]
        public abstract class {|FG1002:Manager|}(UserContext user) : IWebSocketManager;

        public sealed class Handler(ManagerFactory factory);
        """);
}
