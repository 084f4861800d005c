using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.Analyzers.Tests.FG1050;

public sealed class FG1050Fixed
{
    private const string Contract = "factorygen.contract";

    private const string Source = """
        namespace Acme.Chat;

        [ScopedFactory(typeof(IWebSocketManager))]
        internal sealed class WebSocketManager(UserContext user) : IWebSocketManager;

        [ScopedFactory]
        public sealed class MessageCache(UserContext user);
        """;

    [Fact]
    public async Task One_line_changes_and_no_other_byte()
    {
        using var solution = new SolutionUnderFix().With("Chat", ("Test.cs", Source), (Contract,
            "# Ours.\r\n\r\n" +
            "  Acme.Chat.WebSocketManagerFactory.GetAsync|asynchronous|Acme.Chat.UserContext|Acme.Chat.IWebSocketManager   # law 7\r\n" +
            "# The cache.\r\n" +
            "Acme.Chat.MessageCacheFactory.Get | synchronous | Acme.Chat.UserContext | Acme.Chat.MessageCache"));

        await solution.FixFirstAsync(new FG1050UpdateContractFix(), "Chat");

        Assert.Equal(
            "# Ours.\r\n\r\n" +
            "  Acme.Chat.WebSocketManagerFactory.Get | synchronous | Acme.Chat.UserContext | Acme.Chat.IWebSocketManager   # law 7\r\n" +
            "# The cache.\r\n" +
            "Acme.Chat.MessageCacheFactory.Get | synchronous | Acme.Chat.UserContext | Acme.Chat.MessageCache",
            solution["Chat", Contract]);
        Assert.Empty(await solution.IdsAsync());
    }

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task Fix_all_updates_each_project_of_its_scope(FixAllScope scope)
    {
        const string Promised = "Acme.Chat.MessageCacheFactory.Get | synchronous | Acme.Chat.Tenant | Acme.Chat.MessageCache\n";
        const string True = "Acme.Chat.MessageCacheFactory.Get | synchronous | Acme.Chat.UserContext | Acme.Chat.MessageCache\n";
        const string Manager = "Acme.Chat.WebSocketManagerFactory.Get | synchronous | Acme.Chat.UserContext | Acme.Chat.IWebSocketManager\n";
        using var solution = new SolutionUnderFix()
            .With("Chat", ("Test.cs", Source), (Contract, Promised + Manager))
            .With("Support", ("Test.cs", Source), (Contract, Promised + Manager))
            .With("Free", ("Test.cs", Source));

        await solution.FixAllAsync(new FG1050UpdateContractFix(), "Chat", scope);

        Assert.Equal(True + Manager, solution["Chat", Contract]);
        Assert.Equal(scope == FixAllScope.Solution ? True + Manager : Promised + Manager, solution["Support", Contract]);
    }

    [Fact]
    public async Task The_callers_of_a_factory_that_became_synchronous_come_along_in_all_projects()
    {
        const string Callers = """
            namespace Acme.Support;

            public sealed class Desk(Acme.Chat.MessageCacheFactory caches)
            {
                // One at a time.
                public async Task<int> Count(UserContext user, CancellationToken token)
                {
                    var one = await caches.GetAsync(user, token).ConfigureAwait(false); // here
                    var two = caches
                        .GetAsync(cancellationToken: token, context: user).Result;
                    await Task.Yield();
                    return one.GetHashCode() + two.GetHashCode() + (await caches.GetAsync(user)).GetHashCode() + caches.GetAsync(user).GetAwaiter().GetResult().GetHashCode();
                }

                public Task<Acme.Chat.MessageCache> Later(UserContext user) => caches.GetAsync(user);

                public Task<Acme.Chat.MessageCache> Other(IAsyncScopedFactory<UserContext, Acme.Chat.MessageCache> others, UserContext user) => others.GetAsync(user);
            }
            """;
        using var solution = new SolutionUnderFix()
            .With("Chat", ("Test.cs", Source), (Contract,
                "Acme.Chat.MessageCacheFactory.GetAsync | asynchronous | Acme.Chat.UserContext | Acme.Chat.MessageCache\n" +
                "Acme.Chat.WebSocketManagerFactory.Get | synchronous | Acme.Chat.UserContext | Acme.Chat.IWebSocketManager\n"))
            .With("Support", [("Usings.cs", "global using System.Threading; global using System.Threading.Tasks; global using FactoryGen; global using Acme.Chat;"), ("Desk.cs", Callers)], "Chat");

        await solution.FixAllAsync(new FG1050UpdateContractFix(), "Chat", FixAllScope.Solution, "UpdateContractAndCallers");

        Assert.Equal(
            """
            namespace Acme.Support;

            public sealed class Desk(Acme.Chat.MessageCacheFactory caches)
            {
                // One at a time.
                public async Task<int> Count(UserContext user, CancellationToken token)
                {
                    var one = caches.Get(user); // here
                    var two = caches
                        .Get(context: user);
                    await Task.Yield();
                    return one.GetHashCode() + two.GetHashCode() + caches.Get(user).GetHashCode() + caches.Get(user).GetHashCode();
                }

                public Task<Acme.Chat.MessageCache> Later(UserContext user) => Task.FromResult(caches.Get(user));

                public Task<Acme.Chat.MessageCache> Other(IAsyncScopedFactory<UserContext, Acme.Chat.MessageCache> others, UserContext user) => others.GetAsync(user);
            }
            """,
            solution["Support", "Desk.cs"]);
        Assert.StartsWith("Acme.Chat.MessageCacheFactory.Get | synchronous", solution["Chat", Contract], StringComparison.Ordinal);
        Assert.DoesNotContain(await solution.IdsAsync(), id => id.StartsWith("CS", StringComparison.Ordinal) || id == "FG1050");
    }

    [Fact]
    public async Task The_callers_of_a_factory_that_became_asynchronous_await_it_where_they_can()
    {
        const string Callers = """
            namespace Acme.Chat;

            public sealed class Desk(SessionFactory sessions)
            {
                public async Task<int> Count(UserContext user)
                {
                    await Task.Yield();
                    var one = sessions.Get(user);
                    return sessions.Get(user).Count + one.Count;
                }

                public int Calling(UserContext user) => sessions.Get(user).Count;

                public int Property => sessions.Get(null!).Count;
            }
            """;
        using var solution = new SolutionUnderFix().With(
            "Chat",
            ("Desk.cs", Callers),
            ("Test.cs", "namespace Acme.Chat; [ScopedFactory] public sealed class Session(UserContext user) { public int Count => user.UserId.Length; [AsyncInitializer] public Task ConnectAsync() => Task.CompletedTask; }"),
            (Contract, "Acme.Chat.SessionFactory.Get | synchronous | Acme.Chat.UserContext | Acme.Chat.Session"));

        await solution.FixFirstAsync(new FG1050UpdateContractFix(), "Chat", "UpdateContractAndCallers");

        Assert.Equal(
            Callers
                .Replace("var one = sessions.Get(user);", "var one = await sessions.GetAsync(user);", StringComparison.Ordinal)
                .Replace("int Calling(UserContext user) => sessions.Get(user).Count", "async Task<int> Calling(UserContext user) => (await sessions.GetAsync(user)).Count", StringComparison.Ordinal)
                .Replace("return sessions.Get(user).Count", "return (await sessions.GetAsync(user)).Count", StringComparison.Ordinal),
            solution["Chat", "Desk.cs"]);
        Assert.Equal("Acme.Chat.SessionFactory.GetAsync | asynchronous | Acme.Chat.UserContext | Acme.Chat.Session", solution["Chat", Contract]);
    }

    [Theory]
    [InlineData("public async Task<MessageCache> Get(UserContext user) => await caches.GetAsync(user);", "public Task<MessageCache> Get(UserContext user) => Task.FromResult(caches.Get(user));")]
    [InlineData("public async Task Warm(UserContext user) => await caches.GetAsync(user).ConfigureAwait(false);", "public Task Warm(UserContext user)\n{\n    caches.Get(user);\n    return Task.CompletedTask;\n}")]
    [InlineData(
        "// Warms.\nasync Task Warm(UserContext user)\n{\n    // One.\n    await caches.GetAsync(user).ConfigureAwait(false); // here\n}\n\npublic async Task Twice(UserContext user) { await Warm(user); await Warm(user); }",
        "// Warms.\nTask Warm(UserContext user)\n{\n    // One.\n    caches.Get(user); // here\n    return Task.CompletedTask;\n}\n\npublic async Task Twice(UserContext user) { await Warm(user); await Warm(user); }")]
    [InlineData(
        "async Task<object> Get(UserContext user) { return await caches.GetAsync(user); }\n\npublic Task<object[]> Both(UserContext user) => Task.WhenAll(Get(user), Get(user));",
        "async Task<object> Get(UserContext user) { return await Task.FromResult(caches.Get(user)); }\n\npublic Task<object[]> Both(UserContext user) => Task.WhenAll(Get(user), Get(user));")]
    [InlineData(
        "public async ValueTask<object> Get(UserContext user)\n{\n    return await caches.GetAsync(user);\n}",
        "public ValueTask<object> Get(UserContext user)\n{\n    return new ValueTask<object>(caches.Get(user));\n}")]
    [InlineData("public async void Warm(UserContext user) => await caches.GetAsync(user);", "public async void Warm(UserContext user) => await Task.FromResult(caches.Get(user));")]
    [InlineData("public void Warm(UserContext user) { caches.GetAsync(user).Wait(); }", "public void Warm(UserContext user) { caches.Get(user); }")]
    [InlineData(
        "public async Task<int> Get(UserContext user) { await Task.Yield(); return (await caches\n    .GetAsync(user) // the cache\n    .ConfigureAwait(false)).GetHashCode(); }",
        "public async Task<int> Get(UserContext user) { await Task.Yield(); return caches\n    .Get(user) /* the cache */.GetHashCode(); }")]
    public async Task Async_goes_with_the_last_await_where_nobody_can_tell(string member, string expected)
    {
        const string Desk = "namespace Acme.Chat;\n\npublic sealed class Desk(MessageCacheFactory caches)\n{\nMEMBER\n}\n";
        using var solution = new SolutionUnderFix().With(
            "Chat",
            ("Desk.cs", Desk.Replace("MEMBER", Indented(member), StringComparison.Ordinal)),
            ("Test.cs", Source),
            (Contract,
                "Acme.Chat.MessageCacheFactory.GetAsync | asynchronous | Acme.Chat.UserContext | Acme.Chat.MessageCache\n" +
                "Acme.Chat.WebSocketManagerFactory.Get | synchronous | Acme.Chat.UserContext | Acme.Chat.IWebSocketManager\n"));

        await solution.FixFirstAsync(new FG1050UpdateContractFix(), "Chat", "UpdateContractAndCallers");

        Assert.Equal(Desk.Replace("MEMBER", Indented(expected), StringComparison.Ordinal), solution["Chat", "Desk.cs"]);
        Assert.DoesNotContain(await solution.IdsAsync(), id => id.StartsWith("CS", StringComparison.Ordinal));
    }

    private static string Indented(string text) => string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? line : $"    {line}"));
}
