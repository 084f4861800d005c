namespace FactoryGen.Generator.Tests.Scenarios;

/// <summary>What really happened, and what must happen with FactoryGen: the generator's rows.</summary>
public sealed class GeneratorScenarioTests
{
    [Fact]
    public void Synchronous_service_Get_exists_GetAsync_does_not_and_awaiting_it_is_CS1061()
    {
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.User, Chat.Cache, """
            using Acme.Chat;

            internal sealed class Caller(SessionCacheFactory factory)
            {
                public SessionCache Right(UserContext user) => factory.Get(user);
                public async Task<SessionCache> Wrong(UserContext user) => await factory.Get(user);
                public async Task<SessionCache> WrongToo(UserContext user) => await factory.GetAsync(user);
            }
            """));

        Assert.Equal(["CS1061", "CS1061"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Contains("'SessionCache' does not contain a definition for 'GetAwaiter'", run.Diagnostics[0].GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("'SessionCacheFactory' does not contain a definition for 'GetAsync'", run.Diagnostics[1].GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void Asynchronous_service_GetAsync_exists_Get_does_not_and_the_task_is_not_the_service()
    {
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of([.. Chat.All, """
            using Acme.Chat;

            internal sealed class Caller(WebSocketManagerFactory factory)
            {
                public Task<IWebSocketManager> Right(UserContext user) => factory.GetAsync(user);
                public IWebSocketManager Wrong(UserContext user) => factory.Get(user);
                public UserContext WrongToo(UserContext user) => factory.GetAsync(user).User;
            }
            """]));

        Assert.Equal(["CS1061", "CS1061"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("[AsyncInitializer] public Task A() => Task.CompletedTask; [AsyncInitializer] public Task B() => Task.CompletedTask;")]
    [InlineData("[AsyncInitializer] public object A() => Task.CompletedTask;")]
    [InlineData("[AsyncInitializer] public async void A() => await Task.Yield();")]
    public void Two_asynchronous_initialisers_or_one_that_returns_object_or_async_void_generate_no_working_factory(string member)
    {
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.User, $$"""
            namespace Acme.Chat;

            [ScopedFactory] public sealed class Desk(UserContext user) { public UserContext User => user; {{member}} }
            """)).AssertCompiles();

        Assert.DoesNotContain("new global::Acme.Chat.Desk(", run.Source("Desk.Factory"), StringComparison.Ordinal);
        Assert.Contains("throw", run.Source("Desk.Factory"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("partial", "public sealed partial class Desk(UserContext user) { } partial class Desk { public UserContext User => user; }", true)]
    [InlineData("nested", "public static class Outer { [ScopedFactory] public sealed class Desk(UserContext user) { public UserContext User => user; } }", true)]
    [InlineData("internal", "internal sealed class Desk(UserContext user) { public UserContext User => user; }", true)]
    [InlineData("record", "public sealed record Desk(UserContext User);", true)]
    [InlineData("generic", "public sealed class Desk<T>(UserContext user) { public UserContext User => user; }", false)]
    [InlineData("inside a generic class", "public static class Outer<T> { [ScopedFactory] public sealed class Desk(UserContext user) { public UserContext User => user; } }", false)]
    [InlineData("file-local", "file sealed class Desk(UserContext user) { public UserContext User => user; }", false)]
    [InlineData("private", "public static class Outer { [ScopedFactory] private sealed class Desk(UserContext user) { public UserContext User => user; } }", false)]
    public void Partial_nested_generic_internal_file_local_implementations_work_or_generate_nothing_that_does_not_compile(string kind, string declaration, bool works)
    {
        var attribute = declaration.Contains("[ScopedFactory]", StringComparison.Ordinal) ? "" : "[ScopedFactory] ";
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.User, $"namespace Acme.Chat;\n{attribute}{declaration}")).AssertCompiles();

        var factory = run.Sources.SingleOrDefault(source => source.Key.Contains("Desk.Factory", StringComparison.Ordinal)).Value;
        Assert.True((factory?.Contains("_slot", StringComparison.Ordinal) ?? false) == works, $"{kind}\n{factory}");
    }

    [Fact]
    public void Deleting_the_one_word_changes_the_interface_so_that_every_caller_notices()
    {
        var before = GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.All)).AssertCompiles();
        var after = GeneratorSession.RunOnce(ProjectUnderTest.Of([.. Chat.All.Select(text => text.Replace("[AsyncInitializer]", "", StringComparison.Ordinal))])).AssertCompiles();

        Assert.Equal("IAsyncScopedFactory", InterfaceOf(before, "AgentRunnerFactory"));
        Assert.Equal("IScopedFactory", InterfaceOf(after, "AgentRunnerFactory"));
        Assert.Equal("IScopedFactory", InterfaceOf(after, "WebSocketManagerFactory"));

        static string InterfaceOf(GeneratorRun run, string factory) => run.Output.GetTypeByMetadataName($"Acme.Chat.{factory}")!.Interfaces.Single().Name;
    }
}
