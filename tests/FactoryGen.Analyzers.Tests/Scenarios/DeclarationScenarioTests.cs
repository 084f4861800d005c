using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;

namespace FactoryGen.Analyzers.Tests.Scenarios;

/// <summary>What really happened in the sources behind this project, as far as it is a matter of the declaration.</summary>
public sealed class DeclarationScenarioTests
{
    [Fact]
    public async Task Two_asynchronous_initialisers_are_one_error()
    {
        await Declaration.ReportsAsync("""
            [ScopedFactory]
            public sealed class Agent(UserContext user)
            {
                [AsyncInitializer]
                public Task ConnectAsync() => Task.CompletedTask;

                [{|FG1010:AsyncInitializer|}]
                public ValueTask WarmUpAsync(CancellationToken cancellationToken) => default;
            }

            public sealed class Handler(AgentFactory agents);
            """);
    }

    [Fact]
    public async Task An_initialiser_that_returns_object_is_one_error()
    {
        await Declaration.ReportsAsync("""
            [ScopedFactory]
            public sealed class Agent(UserContext user)
            {
                [AsyncInitializer]
                public {|FG1011:object|} ConnectAsync() => Task.CompletedTask;
            }

            public sealed class Handler(AgentFactory agents);
            """);
    }

    [Fact]
    public async Task An_async_void_initialiser_is_one_error_and_its_fix_is_async_Task()
    {
        await Fix<FG1011RepairInitializerFix>.MakesAsync("""
            [ScopedFactory]
            public sealed class Agent(UserContext user)
            {
                [AsyncInitializer]
                public async {|FG1011:void|} ConnectAsync() => await Task.Yield();
            }

            public sealed class Handler(AgentFactory agents);
            """, """
            [ScopedFactory]
            public sealed class Agent(UserContext user)
            {
                [AsyncInitializer]
                public async Task ConnectAsync() => await Task.Yield();
            }

            public sealed class Handler(AgentFactory agents);
            """);
    }

    [Fact]
    public Task A_partial_implementation_works() => Declaration.IsFineAsync("""
        public sealed partial class Agent(UserContext user);

        [ScopedFactory(typeof(IEventStore))]
        public sealed partial class Agent;

        public sealed partial class Agent : IEventStore;

        public sealed class Handler(AgentFactory agents);
        """);

    [Fact]
    public Task A_nested_implementation_works() => Declaration.IsFineAsync("""
        public static class Agents
        {
            public static class Inner
            {
                [ScopedFactory]
                public sealed class Agent(UserContext user);
            }
        }

        public sealed class Handler(AgentFactory agents);
        """);

    [Fact]
    public Task An_internal_implementation_works() => Declaration.IsFineAsync("""
        [ScopedFactory(typeof(IEventStore))]
        internal sealed class Agent(UserContext user) : IEventStore;

        public sealed class Handler(AgentFactory agents);
        """);

    [Fact]
    public Task A_generic_implementation_is_one_error() => Declaration.ReportsAsync("""
        [ScopedFactory(typeof(IEventStore))]
        public sealed class {|FG1003:Agent|}<T>(UserContext user) : IEventStore;

        public sealed class Handler(AgentFactory agents);
        """);

    [Fact]
    public Task A_file_local_implementation_is_one_error() => Declaration.ReportsAsync("""
        [ScopedFactory(typeof(IEventStore))]
        file sealed class {|FG1004:Agent|}(UserContext user) : IEventStore;

        public sealed class Handler(AgentFactory agents);
        """);

    [Theory]
    [InlineData("object Key")]
    [InlineData("Account Key")]
    public Task A_key_without_stable_equality_is_one_error(string key) => Declaration.ReportsAsync($$"""
        public sealed class Account
        {
            public string Id { get; init; } = "";
        }

        [ScopeContext]
        public sealed partial record SessionContext([property: ScopeKey] {{key.Replace("Key", "{|FG1032:Key|}", StringComparison.Ordinal)}});

        [ScopedFactory]
        public sealed class Agent(SessionContext session);

        public sealed class Handler(AgentFactory agents);
        """);

    [Theory]
    [InlineData("string", "User.ToString()")]
    [InlineData("int", "User.GetHashCode()")]
    [InlineData("string", "$\"user:{User.ToString()}\"")]
    public Task A_key_from_ToString_or_GetHashCode_is_one_error(string type, string expression) => Declaration.ReportsAsync($$"""
        [ScopeContext]
        public sealed partial record SessionContext(UserContext User)
        {
            [ScopeKey]
            public {{type}} {|FG1032:Key|} => {{expression}};
        }
        """);
}
