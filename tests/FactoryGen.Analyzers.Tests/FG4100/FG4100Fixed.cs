using FactoryGen.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;
using static FactoryGen.Analyzers.Tests.Migration.LegacyCaches;

namespace FactoryGen.Analyzers.Tests.FG4100;

public sealed class FG4100Fixed
{
    [Fact]
    public Task An_awaited_call_becomes_a_plain_one_trivia_kept() => MakesAsync("""
        using Acme.Legacy;

        public sealed class Desk(CacheFactory caches)
        {
            // Reads.
            public async Task<int> ReadAsync(UserContext user)
            {
                await Task.Yield();
                var m = await Caches.CreateAsync(user); // the cache
                var n = await Caches
                    .CreateAsync(
                        user, // whose
                        CancellationToken.None)
                    .ConfigureAwait(false);
                return m.Count + n.Count + (await Caches.CreateAsync(user).ConfigureAwait(false)).Count + Caches.CreateAsync(user).Result.Count + Caches.CreateAsync(user).GetAwaiter().GetResult().Count;
            }
        }
        """, """

        public sealed class Desk(CacheFactory caches)
        {
            // Reads.
            public async Task<int> ReadAsync(UserContext user)
            {
                await Task.Yield();
                var m = caches.Get(user); // the cache
                var n = caches.Get(user /* whose */);
                return m.Count + n.Count + caches.Get(user).Count + caches.Get(user).Count + caches.Get(user).Count;
            }
        }
        """);

    [Theory]
    [InlineData(
        "isNew\n            ? await Acme.Legacy.Caches.CreateAsync(user) // A new one.\n            : await Acme.Legacy.Caches.CreateAsync(user); // An old one.",
        "isNew\n            ? caches.Get(user) // A new one.\n            : caches.Get(user); // An old one.")]
    [InlineData("await Acme.Legacy.Caches.CreateAsync(/* a */ user /* b */, /* c */ default /* d */);", "/* c */ /* d */ caches.Get(/* a */ user /* b */);")]
    [InlineData("await Acme.Legacy.Caches.CreateAsync(users(/* a */)) /* b */;", "caches.Get(users(/* a */)) /* b */;")]
    [InlineData("/* a */ await /* b */ Acme.Legacy.Caches.CreateAsync(user) /* c */;", "/* a */ /* b */ caches.Get(user) /* c */;")]
    [InlineData("await Acme.Legacy.Caches.CreateAsync(user) // a\n            .ConfigureAwait(false); // b", "caches.Get(user) /* a */; // b")]
    [InlineData("/* a */ Acme.Legacy.Caches.CreateAsync(user).Result; // b", "/* a */ caches.Get(user); // b")]
    [InlineData("Acme.Legacy.Caches.Find(/* a */ user.UserId, /* b */ \"b\"); // c", "caches.Get(Cache.FromIds(/* a */ user.UserId, /* b */ \"b\")); // c")]
    public async Task Comments_stay_and_stay_single(string initializer, string expected)
    {
        static string Desk(string initializer) => $$"""
            public sealed class Desk(CacheFactory caches)
            {
                public async Task<Cache> Of(UserContext user, Func<UserContext> users, bool isNew)
                {
                    await Task.Yield();
                    var cache = {{initializer}}
                    return isNew ? cache : caches.Get(users());
                }
            }
            """;

        await MakesAsync(Desk(initializer), Desk(expected));
    }

    [Fact]
    public async Task Lines_that_end_with_carriage_return_and_line_feed_go_on_doing_so()
    {
        const string Before = """
            using Acme.Legacy;
            using System.Text;

            public sealed class Desk(CacheFactory caches)
            {
                public async Task<int> Of(UserContext user)
                {
                    await Task.Yield();
                    var cache = await Caches
                        .CreateAsync(
                            user) // whose
                        .ConfigureAwait(false); // the cache
                    return cache.Count;
                }
            }
            """;
        const string After = """
            using System.Text;

            public sealed class Desk(CacheFactory caches)
            {
                public async Task<int> Of(UserContext user)
                {
                    await Task.Yield();
                    var cache = caches.Get(user) /* whose */; // the cache
                    return cache.Count;
                }
            }
            """;

        await MakesAsync(Before.ReplaceLineEndings("\r\n"), After.ReplaceLineEndings("\r\n"));
    }

    [Fact]
    public async Task A_test_that_proves_that_the_wrong_use_fails_stays_and_is_reported()
    {
        const string Tests = """
            public sealed class Tests(CacheFactory caches)
            {
                public Cache Of(UserContext user) => Acme.Legacy.Caches.Get(user);

                // A test once awaited it: await Acme.Legacy.Caches.CreateAsync(user);
                public const string Wrong = "var cache = await Acme.Legacy.Caches.CreateAsync(user);";

                public async Task Nobody_has_entered_it(UserContext user)
                {
                    Assert.Throws<InvalidOperationException>(() => Acme.Legacy.Caches.Get(user));
                    await Assert.ThrowsAsync<InvalidOperationException>(() => Acme.Legacy.Caches.CreateAsync(user));
                    await Assert.ThrowsAsync<InvalidOperationException>(async () =>
                    {
                        var cache = await Acme.Legacy.Caches.CreateAsync(user);
                        GC.KeepAlive(cache);
                    });
                    Assert.Throws<ArgumentException>(() => caches.Get(user));
                }
            }

            internal static class Assert
            {
                public static T Throws<T>(Func<object> test) where T : Exception => (T)test();

                public static async Task<T> ThrowsAsync<T>(Func<Task> test) where T : Exception
                {
                    await test();
                    return null!;
                }
            }
            """;
        using var solution = Solution(Tests);

        await solution.FixAllAsync(new FG4100UseFactoryFix(), "Chat", FixAllScope.Solution);

        Assert.Equal(Tests.Replace("=> Acme.Legacy.Caches.Get(user);", "=> caches.Get(user);", StringComparison.Ordinal), solution["Chat", "Test.cs"]);
        Assert.Equal(3, (await solution.IdsAsync()).Count(id => id == "FG4100"));
    }

    [Theory]
    [InlineData("Hint")]
    [InlineData("Warn")]
    [InlineData("Error")]
    [InlineData("Removed")]
    public Task In_every_stage_whoever_reports_it(string stage) => MakesAsync(
        Desk("public Cache Of(UserContext user) => Acme.Legacy.Caches.Get(user);\n\npublic async Task<Session> SessionOf(UserContext user) => await Acme.Legacy.Sessions.GetAsync(user);"),
        Desk("public Cache Of(UserContext user) => caches.Get(user);\n\npublic async Task<Session> SessionOf(UserContext user) => await sessions.GetAsync(user);"),
        stage);

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    public Task In_every_scope(FixAllScope scope) => MakesAsync(
        Desk("public int Of(UserContext user) => Acme.Legacy.Caches.Get(user).Count + Acme.Legacy.Caches.Get(user).Count;"),
        Desk("public int Of(UserContext user) => caches.Get(user).Count + caches.Get(user).Count;"),
        scope: scope);

    [Theory]
    [InlineData("async Task<Cache> Of(UserContext user) => await Acme.Legacy.Caches.CreateAsync(user);", "Task<Cache> Of(UserContext user) => Task.FromResult(caches.Get(user));")]
    [InlineData("Task<Cache> Of(UserContext user) => Acme.Legacy.Caches.CreateAsync(user);", "Task<Cache> Of(UserContext user) => Task.FromResult(caches.Get(user));")]
    [InlineData("void Warm(UserContext user) { Acme.Legacy.Caches.CreateAsync(user).Wait(); }", "void Warm(UserContext user) { caches.Get(user); }")]
    [InlineData(
        "Task<Cache[]> Each(List<UserContext> users) => Task.WhenAll(users.Select(user => Acme.Legacy.Caches.CreateAsync(user)));",
        "Task<Cache[]> Each(List<UserContext> users) => Task.WhenAll(users.Select(user => Task.FromResult(caches.Get(user))));")]
    [InlineData(
        "Func<UserContext, Task<Cache>> Of => async user => await Acme.Legacy.Caches.CreateAsync(user);",
        "Func<UserContext, Task<Cache>> Of => async user => await Task.FromResult(caches.Get(user));")]
    [InlineData("int Of(UserContext user) => Acme.Legacy.Sessions.Get(user).Count;", "async Task<int> Of(UserContext user) => (await sessions.GetAsync(user)).Count;")]
    [InlineData("IOldCache Of(UserContext user) => Acme.Legacy.Caches.Old(user);", "IOldCache Of(UserContext user) => caches.Get(user);")]
    [InlineData("Cache Of(string id) => Acme.Legacy.Caches.Find(id);", "Cache Of(string id) => caches.Get(Cache.FromIds(id));")]
    [InlineData("Cache Of(string id) => Acme.Legacy.Caches.Find(displayName: \"a\", userId: id);", "Cache Of(string id) => caches.Get(Cache.FromIds(displayName: \"a\", userId: id));")]
    [InlineData("Cache Of(string id) => Acme.Legacy.Caches.Find(id, \"a\", 1, 2);", "Cache Of(string id) => caches.Get(Cache.FromIds(id, \"a\", 1, 2));")]
    [InlineData("Cache Of(UserContext user) => Acme.Legacy.CacheExtensions.CacheOf(user);", "Cache Of(UserContext user) => caches.Get(user);")]
    [InlineData("Cache Of(Acme.Legacy.ICaches old, UserContext user) => old.GetCache(user);", "Cache Of(Acme.Legacy.ICaches old, UserContext user) => caches.Get(user);")]
    [InlineData("Func<UserContext, Cache> Of() => Acme.Legacy.Caches.Get;", "Func<UserContext, Cache> Of() => caches.Get;")]
    [InlineData(
        "Func<UserContext, CancellationToken, Task<Cache>> Of() => Acme.Legacy.Caches.CreateAsync;",
        "Func<UserContext, CancellationToken, Task<Cache>> Of() => (context, cancellationToken) => Task.FromResult(caches.Get(context));")]
    [InlineData("IEnumerable<Cache> Each(List<UserContext> users) => users.Select(Acme.Legacy.Caches.Get);", "IEnumerable<Cache> Each(List<UserContext> users) => users.Select(caches.Get);")]
    [InlineData("object? A(UserContext user) => null ?? /* a */ Acme.Legacy.Caches.Get(user) /* b */;", "object? A(UserContext user) => null ?? /* a */ caches.Get(user) /* b */;")]
    public Task Every_shape(string member, string expected) => MakesAsync(Desk(member), Desk(expected));

    [Theory]
    [InlineData("using Old = Acme.Legacy.Caches;\n", "Old.Get(user)", "")]
    [InlineData("using static Acme.Legacy.Caches;\n", "Get(user)", "")]
    [InlineData("using Acme.Legacy;\n", "user.CacheOf()", "")]
    [InlineData("// Ours.\nusing Acme.Legacy;\nusing System.Text;\n", "Caches.Get(user)", "// Ours.\nusing System.Text;\n")]
    public Task An_import_goes_when_nothing_needs_it(string import, string use, string left) => MakesAsync(
        $"{import}\npublic sealed class Desk(CacheFactory caches)\n{{\n    public Cache Of(UserContext user) => {use};\n}}\n",
        $"{left}\npublic sealed class Desk(CacheFactory caches)\n{{\n    public Cache Of(UserContext user) => caches.Get(user);\n}}\n");

    [Theory]
    // An adapter makes a context that nobody has entered.
    [InlineData("public static class Desk { public static Cache Of(string id) => Acme.Legacy.Caches.Find(id); }")]
    // The context would be computed twice.
    [InlineData("public static class Desk { static UserContext User() => new(\"a\", \"a\"); public static Cache Of() => Acme.Legacy.Caches.Get(User()); }")]
    // A property can't await.
    [InlineData("public sealed class Desk(SessionFactory sessions, UserContext user) { public object All => sessions; public int Count => Acme.Legacy.Sessions.Get(user).Count; }")]
    // Nor can who calls the delegate.
    [InlineData("public sealed class Desk(SessionFactory sessions) { public object All => sessions; public Func<UserContext, Session> Of => Acme.Legacy.Sessions.Get; }")]
    // What it is called on is computed.
    [InlineData("public sealed class Desk(CacheFactory caches, Func<Acme.Legacy.ICaches> old) { public object All => caches; public Cache Of(UserContext user) => old().GetCache(user); }")]
    public Task Offers_nothing_where_it_can_not_be_right(string source) => LeavesAsync(source);

    [Fact]
    public async Task Code_inside_strings_and_comments_and_what_is_only_named_stays()
    {
        const string Source = """
            public sealed class Desk
            {
                // Acme.Legacy.Caches.Get(user)
                public string Text => "await Acme.Legacy.Caches.CreateAsync(user)" + nameof(Acme.Legacy.Caches.Get);

                /// <summary>Like <see cref="Acme.Legacy.Caches.Get"/>.</summary>
                public Cache Of(UserContext user, CacheFactory caches) => Acme.Legacy.Caches.Get(user);
            }
            """;

        await MakesAsync(Source, Source.Replace("=> Acme.Legacy.Caches.Get(user)", "=> caches.Get(user)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_pass_changes_nothing_and_the_title_names_the_replacement()
    {
        using var solution = Solution(Desk("public Cache Of(UserContext user) => Acme.Legacy.Caches.Get(user);\n\npublic int Property => Acme.Legacy.Sessions.Get(null!).Count;"));
        Assert.Equal(["Use 'CacheFactory.Get'"], await solution.TitlesAsync(new FG4100UseFactoryFix(), "Chat"));

        await solution.FixAllAsync(new FG4100UseFactoryFix(), "Chat", FixAllScope.Solution);
        var once = solution["Chat", "Test.cs"];

        Assert.Equal(Desk("public Cache Of(UserContext user) => caches.Get(user);\n\npublic int Property => Acme.Legacy.Sessions.Get(null!).Count;"), once);
        Assert.Empty(await solution.TitlesAsync(new FG4100UseFactoryFix(), "Chat"));
    }

    private static string Desk(string members) => $$"""
        using System.Linq;

        public sealed class Desk(CacheFactory caches, SessionFactory sessions)
        {
            public object[] All => [caches, sessions];

        {{string.Join('\n', members.Split('\n').Select(line => line.Length == 0 || line[0] == '#' ? line : $"    {line}"))}}
        }
        """;
}
