using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1002;

public sealed class FG1002Valid
{
    [Fact]
    public Task A_class() => IsFineAsync("""
        [ScopedFactory]
        public sealed class Presence(UserContext user);
        """);

    [Fact]
    public Task A_class_that_can_be_derived_from() => IsFineAsync("""
        [ScopedFactory]
        public class Presence(UserContext user);
        """);

    [Fact]
    public Task A_record_class() => IsFineAsync("""
        [ScopedFactory]
        public sealed record Presence(UserContext User);
        """);

    [Fact]
    public Task A_partial_class() => IsFineAsync("""
        [ScopedFactory]
        public sealed partial class Presence(UserContext user);

        public partial class Presence : IWebSocketManager;
        """);
}
