namespace FactoryGen.Analyzers.Tests.Parity;

/// <summary>Good and bad companies of services: who takes whom, from which context, as which service.</summary>
internal static class GraphDeclarations
{
    private static readonly string[] First =
    [
        "[ScopedFactory] internal sealed class A(UserContext user);",
        "[ScopedFactory] internal sealed class A(UserContext user) { [AsyncInitializer] public Task StartAsync() => Task.CompletedTask; }",
        "[ScopedFactory] internal sealed class A(UserContext user, B b);",
        "[ScopedFactory] internal sealed class A(UserContext user, IAgent agent);",
        "[ScopedFactory] internal sealed class A(UserContext user, A a);",
        "[ScopedFactory] internal sealed class A(UserContext user, IScopedFactory<OtherContext, B> factory);",
        "[ScopedFactory(typeof(IAgent))] internal sealed class A(UserContext user) : IAgent;",
        "[ScopedFactory(typeof(IAgent))] internal sealed class A(UserContext user, IAgent inner) : IAgent;",
        "[ScopedFactory(FactoryName = \"Shared\")] internal sealed class A(UserContext user);",
        "[ScopedFactory] internal sealed class A(OtherContext other, UserContextHolder holder);",
    ];

    private static readonly string[] Second =
    [
        "[ScopedFactory] internal sealed class B(UserContext user);",
        "[ScopedFactory] internal sealed class B(UserContext user, A a);",
        "[ScopedFactory] internal sealed class B(OtherContext other);",
        "[ScopedFactory] internal sealed class B(OtherContext other, A a);",
        "[ScopedFactory(typeof(IAgent))] internal sealed class B(UserContext user) : IAgent;",
        "[ScopedFactory(typeof(IAgent))] internal sealed class B(UserContext user, A a) : IAgent;",
        "[ScopedFactory(typeof(IAgent))] internal sealed class B(OtherContext other) : IAgent;",
        "[ScopedFactory(FactoryName = \"Shared\")] internal sealed class B(UserContext user);",
        "[ScopedFactory] internal abstract class B(UserContext user);",
        "[ScopedFactory] internal sealed class B(IEventStore events);",
    ];

    public static IEnumerable<string> All =>
        from first in First
        from second in Second
        select $$"""
            internal interface IAgent;

            internal sealed class UserContextHolder;

            [ScopeContext]
            internal sealed partial record OtherContext([property: ScopeKey] Guid Id);

            {{first}}

            {{second}}
            """;
}
