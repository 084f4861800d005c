using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1005;

public sealed class FG1005Valid
{
    [Fact]
    public Task A_context_among_the_parameters() => IsFineAsync("""
        [ScopedFactory]
        public sealed class MessageCache(IEventStore events, UserContext user);
        """);

    [Fact]
    public Task A_named_context() => IsFineAsync("""
        [ScopedFactory(Context = typeof(UserContext))]
        public sealed class MessageCache(IEventStore events);
        """);

    [Fact]
    public Task A_named_context_and_nothing_to_take() => IsFineAsync("""
        [ScopedFactory(Context = typeof(UserContext))]
        public sealed class MessageCache;
        """);

    [Fact]
    public Task Both() => IsFineAsync("""
        [ScopedFactory(Context = typeof(UserContext))]
        public sealed class MessageCache(UserContext user);
        """);

    [Fact]
    public Task The_context_of_a_creator() => IsFineAsync("""
        [ScopedFactory]
        public sealed class MessageCache
        {
            private MessageCache() { }

            [FactoryConstructor]
            internal static MessageCache Create(UserContext user) => new();
        }
        """);
}
