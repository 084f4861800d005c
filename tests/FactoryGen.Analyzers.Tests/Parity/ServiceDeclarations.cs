namespace FactoryGen.Analyzers.Tests.Parity;

/// <summary>Good and bad services: every kind of type with every way to build, to initialise and to annotate it.</summary>
internal static class ServiceDeclarations
{
    private static readonly string[] Kinds =
    [
        "public sealed class Agent",
        "internal record Agent",
        "public abstract class Agent",
        "public struct Agent",
        "public sealed class Agent<T>",
        "file sealed class Agent",
        "public static class Agent",
    ];

    private static readonly string[] Creators =
    [
        "public Agent(UserContext user) { }",
        "internal Agent(UserContext user, IEventStore events, params string[] names) { }",
        "public Agent(IEventStore events, string name = \"a\") { }",
        "public Agent(UserContext user) { } public Agent(UserContext user, IEventStore events) { }",
        "[FactoryConstructor] public Agent(UserContext user) { } public Agent(UserContext user, IEventStore events) { }",
        "private Agent(UserContext user) { }",
        "private Agent() { } [FactoryConstructor] public static Agent Create(UserContext user, CancellationToken token) => null!;",
        "private Agent() { } [FactoryConstructor] internal static ValueTask<Agent> CreateAsync(UserContext user) => default;",
        "private Agent() { } [FactoryConstructor] public static object Create(UserContext user) => null!;",
        "[FactoryConstructor] public Agent(UserContext user) { } [FactoryConstructor] public Agent(IEventStore events) { }",
        "public Agent(UserContext user, ref int count) { }",
        "public Agent(UserContext user, ReadOnlySpan<char> text) { }",
        "public Agent(UserContext user, OtherContext other) { }",
        "public Agent(UserContext user) { } public required string Name { get; init; }",
        "public Agent(UserContext user, OtherService other) { }",
        "public Agent(UserContext user, Func<Agent> self, List<IEventStore?>? stores = null) { }",
    ];

    private static readonly string[] Initializers =
    [
        "",
        "[AsyncInitializer] public Task ConnectAsync() => Task.CompletedTask;",
        "[AsyncInitializer] internal ValueTask ConnectAsync(CancellationToken token = default) => default;",
        "[AsyncInitializer] public async void ConnectAsync() => await Task.Yield();",
        "[AsyncInitializer] public object ConnectAsync() => 1;",
        "[AsyncInitializer] private Task ConnectAsync() => Task.CompletedTask;",
        "[AsyncInitializer] public static Task ConnectAsync() => Task.CompletedTask;",
        "[AsyncInitializer] public Task OneAsync() => Task.CompletedTask; [AsyncInitializer] public Task TwoAsync() => Task.CompletedTask;",
        "public TaskAwaiter GetAwaiter() => default;",
    ];

    private static readonly string[] Attributes =
    [
        "ScopedFactory",
        "ScopedFactory(typeof(IAgent))",
        "ScopedFactory<IWebSocketManager>",
        "ScopedFactory(Context = typeof(UserContext))",
        "ScopedFactory(Context = typeof(OtherContext))",
        "ScopedFactory(Context = typeof(string))",
        "ScopedFactory(FactoryName = \"Agents\")",
        "ScopedFactory(FactoryName = \"no name\")",
        "ScopedFactory(FactoryName = \"IAgent\")",
        "ScopedFactory(Lifetime = FactoryLifetime.Transient)",
        "ScopedFactory(typeof(Task))",
    ];

    /// <summary>Those that differ from the first, which is good, in at most two points.</summary>
    public static IEnumerable<string> All =>
        from kind in Kinds.Index()
        from creator in Creators.Index()
        from initializer in Initializers.Index()
        from attribute in Attributes.Index()
        where new[] { kind.Index, creator.Index, initializer.Index, attribute.Index }.Count(static index => index > 0) <= 2
        select $$"""
            public interface IAgent;

            [ScopeContext]
            public sealed partial record OtherContext([property: ScopeKey] Guid Id);

            [ScopedFactory]
            public sealed class OtherService(OtherContext other);

            [{{attribute.Item}}]
            {{kind.Item}} : IAgent
            {
                {{creator.Item}}
                {{initializer.Item}}
            }
            """;
}
