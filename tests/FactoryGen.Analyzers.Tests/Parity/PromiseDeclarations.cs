namespace FactoryGen.Analyzers.Tests.Parity;

/// <summary>Services with <c>[ScopedService]</c>: what they promise, what their implementations keep of it, and who takes them.</summary>
internal static class PromiseDeclarations
{
    private static readonly string[] Promises =
    [
        "[ScopedService(typeof(UserContext))]",
        "[ScopedService(typeof(UserContext), Async = true)]",
        "[ScopedService(typeof(OtherContext))]",
        "[ScopedService(typeof(string))]",
        "[ScopedService(null!)]",
        "",
    ];

    private static readonly string[] Implementations =
    [
        "",
        "[ScopedFactory(typeof(IAgent))] internal sealed class Agent(UserContext user) : IAgent;",
        "[ScopedFactory(typeof(IAgent))] internal sealed class Agent(UserContext user) : IAgent { [AsyncInitializer] public Task StartAsync() => Task.CompletedTask; }",
        "[ScopedFactory(typeof(IAgent))] internal sealed class Agent(UserContext user, ILog log) : IAgent;",
        "[ScopedFactory(typeof(IAgent))] internal sealed class Agent(OtherContext other) : IAgent;",
        "[ScopedFactory(typeof(IAgent))] internal sealed class Agent(UserContext user) : IAgent { [AsyncInitializer] public void Start() { } }",
    ];

    private static readonly string[] Dependents =
    [
        "[ScopedFactory] internal sealed class Desk(UserContext user, IAgent agent);",
        "[ScopedFactory] internal sealed class Desk(UserContext user, IAgent agent, ILog log);",
        "[ScopedFactory] internal sealed class Desk(OtherContext other, IAgent agent);",
    ];

    public static IEnumerable<string> All =>
        from promise in Promises
        from implementation in Implementations
        from dependent in Dependents
        select $$"""
            [ScopeContext]
            public sealed partial record OtherContext([property: ScopeKey] Guid Id);

            [ScopedService(typeof(UserContext), Async = true)]
            public interface ILog;

            {{promise}}
            public interface IAgent;

            {{implementation}}

            {{dependent}}
            """;
}
