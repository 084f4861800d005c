using FactoryGen.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;
using static FactoryGen.Analyzers.Tests.Migration.LegacyCaches;

namespace FactoryGen.Analyzers.Tests.Migration;

/// <summary>Where the fix takes the factory from.</summary>
public sealed class WhereFactoriesComeFromTests
{
    [Fact]
    public Task A_static_method_asks_the_context() => MakesAsync("""
        public static class Desk
        {
            public static Cache Of(UserContext user) => Acme.Legacy.Caches.Get(user);

            public static Func<UserContext, Cache> Getter = Acme.Legacy.Caches.Get;

            public static readonly Func<UserContext, Task<Cache>> Lambda = async user => await Acme.Legacy.Caches.CreateAsync(user);
        }
        """, """
        public static class Desk
        {
            public static Cache Of(UserContext user) => ScopeHost.FactoryFor<CacheFactory>(user).Get(user);

            public static Func<UserContext, Cache> Getter = context => ScopeHost.FactoryFor<CacheFactory>(context).Get(context);

            public static readonly Func<UserContext, Task<Cache>> Lambda = async user => await Task.FromResult(ScopeHost.FactoryFor<CacheFactory>(user).Get(user));
        }
        """);

    [Fact]
    public Task A_class_without_a_container_asks_the_context() => MakesAsync("""
        public sealed class Desk
        {
            public Cache Of(UserContext user) => Acme.Legacy.Caches.Get(user);
        }
        """, """
        public sealed class Desk
        {
            public Cache Of(UserContext user) => ScopeHost.FactoryFor<CacheFactory>(user).Get(user);
        }
        """);

    [Fact]
    public Task A_container_gives_it_to_a_class_that_it_creates() => MakesAsync("""
        using Microsoft.Extensions.DependencyInjection;

        public sealed class Plain
        {
            public Cache Of(UserContext user) => Acme.Legacy.Caches.Get(user);

            public Cache Again(UserContext user) => Acme.Legacy.Caches.Get(user);
        }

        public sealed class Primary(IEventStore events, int size = 1)
        {
            public object All => (events, size);

            public Cache Of(UserContext user) => Acme.Legacy.Caches.Find(user.UserId);
        }

        public sealed class Written
        {
            private readonly IEventStore _events;

            // Made by the container.
            public Written(IEventStore events)
            {
                _events = events;
            }

            public object All => _events;

            public async Task<Session> Of(UserContext user) => await Acme.Legacy.Sessions.GetAsync(user);
        }

        public sealed class Users : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            public Cache Of(UserContext user) => Acme.Legacy.Caches.Get(user);
        }

        public sealed class ByHand
        {
            public Cache Of(UserContext user) => Acme.Legacy.Caches.Get(user);
        }

        public static class Startup
        {
            public static void Add(IServiceCollection services) => services
                .AddSingleton<Plain>().AddScoped<Primary>().AddTransient(typeof(Written)).AddSingleton(provider => new ByHand());
        }
        """, """
        using Microsoft.Extensions.DependencyInjection;

        public sealed class Plain(CacheFactory cacheFactory)
        {
            public Cache Of(UserContext user) => cacheFactory.Get(user);

            public Cache Again(UserContext user) => cacheFactory.Get(user);
        }

        public sealed class Primary(IEventStore events, CacheFactory cacheFactory, int size = 1)
        {
            public object All => (events, size);

            public Cache Of(UserContext user) => cacheFactory.Get(Cache.FromIds(user.UserId));
        }

        public sealed class Written
        {
            private readonly IEventStore _events;
            private readonly SessionFactory _sessionFactory;

            // Made by the container.
            public Written(IEventStore events, SessionFactory sessionFactory)
            {
                _sessionFactory = sessionFactory;
                _events = events;
            }

            public object All => _events;

            public async Task<Session> Of(UserContext user) => await _sessionFactory.GetAsync(user);
        }

        public sealed class Users(CacheFactory cacheFactory) : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            public Cache Of(UserContext user) => cacheFactory.Get(user);
        }

        public sealed class ByHand
        {
            public Cache Of(UserContext user) => ScopeHost.FactoryFor<CacheFactory>(user).Get(user);
        }

        public static class Startup
        {
            public static void Add(IServiceCollection services) => services
                .AddSingleton<Plain>().AddScoped<Primary>().AddTransient(typeof(Written)).AddSingleton(provider => new ByHand());
        }
        """);

    [Fact]
    public Task What_is_said_about_the_parameters_stays_with_them() => MakesAsync("""
        using Microsoft.Extensions.DependencyInjection;

        public sealed class Desk(
            IEventStore events, // theirs
            IEventStore more // ours
        )
        {
            public object Of(UserContext user) => (events, more, Acme.Legacy.Caches.Get(user));
        }

        public sealed class Shop(
            IEventStore events, // theirs
            // One.
            int size = 1)
        {
            public object Of(UserContext user) => (events, size, Acme.Legacy.Caches.Get(user));
        }

        public static class Startup
        {
            public static void Add(IServiceCollection services) => services.AddSingleton<Desk>().AddSingleton<Shop>();
        }
        """, """
        using Microsoft.Extensions.DependencyInjection;

        public sealed class Desk(
            IEventStore events, // theirs
            IEventStore more, // ours
            CacheFactory cacheFactory
        )
        {
            public object Of(UserContext user) => (events, more, cacheFactory.Get(user));
        }

        public sealed class Shop(
            IEventStore events, // theirs
            CacheFactory cacheFactory,
            // One.
            int size = 1)
        {
            public object Of(UserContext user) => (events, size, cacheFactory.Get(user));
        }

        public static class Startup
        {
            public static void Add(IServiceCollection services) => services.AddSingleton<Desk>().AddSingleton<Shop>();
        }
        """);

    [Fact]
    public Task An_endpoint_gets_a_parameter() => MakesAsync("""
        using Microsoft.AspNetCore.Builder;

        public static class Startup
        {
            public static void Map(WebApplication app) => app.MapGet("/", async (UserContext user) => (await Acme.Legacy.Sessions.GetAsync(user)).Count);
        }
        """, """
        using Microsoft.AspNetCore.Builder;

        public static class Startup
        {
            public static void Map(WebApplication app) => app.MapGet("/", async (UserContext user, SessionFactory sessionFactory) => (await sessionFactory.GetAsync(user)).Count);
        }
        """);

    [Fact]
    public async Task Calls_240_in_81_files_mixed_shapes_over_several_lines_all_in_one_pass()
    {
        var files = Enumerable.Range(0, 81).Select(number => ($"File{number}.cs", File(number))).ToArray();
        using var solution = Solution("public static class Nothing;").With("Pages", [("Usings.cs", "global using System; global using System.Threading.Tasks; global using FactoryGen; global using Acme.Chat;"), .. files], "Chat");
        Assert.Equal(243, (await solution.IdsAsync()).Count(id => id == "FG4100"));

        await solution.FixAllAsync(new FG4100UseFactoryFix(), "Pages", FixAllScope.Solution);

        Assert.DoesNotContain(await solution.IdsAsync(), id => id == "FG4100" || id.StartsWith("CS", StringComparison.Ordinal));
        Assert.Equal(
            """
            // 7

            public sealed class Page7(CacheFactory caches)
            {
                public async Task<int> Of(UserContext user)
                {
                    await Task.Yield();
                    var one = caches.Get(user); // one
                    return one.Count + caches.Get(user).Count + ScopeHost.FactoryFor<SessionFactory>(user).GetAsync(user).Id;
                }
            }
            """,
            solution["Pages", "File7.cs"]);
    }

    private static string File(int number) => $$"""
        // {{number}}
        {{(number % 2 == 0 ? "using Old = Acme.Legacy.Caches;" : "using static Acme.Legacy.Caches;")}}

        public sealed class Page{{number}}(CacheFactory caches)
        {
            public async Task<int> Of(UserContext user)
            {
                await Task.Yield();
                var one = await {{(number % 2 == 0 ? "Old." : "")}}CreateAsync(
                    user).ConfigureAwait(false); // one
                return one.Count + {{(number % 2 == 0 ? "Old." : "")}}Get(user).Count + Acme.Legacy.Sessions
                    .GetAsync(user).Id;
            }
        }
        """;
}
