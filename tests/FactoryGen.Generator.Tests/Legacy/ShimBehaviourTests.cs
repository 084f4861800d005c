using static FactoryGen.Generator.Tests.Legacy.LegacySources;

namespace FactoryGen.Generator.Tests.Legacy;

/// <summary>Old calls, compiled against generated shims and run.</summary>
public sealed class ShimBehaviourTests
{
    [Fact]
    public Task A_static_method_forwards_to_the_factory() => CompiledTest.RunAsync(
        Chat.User, Cache(Entry("Acme.Legacy.Caches.GetCache")), Sockets(Entry("Acme.Legacy.Sockets.GetSockets")), """
        using Acme.Chat;

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                var caches = new SessionCacheFactory(scopes);
                var sockets = new WebSocketManagerFactory(scopes);
                var ada = new UserContext("ada");
                await using var lease = scopes.Enter(ada);
                Assert.Same(caches.Get(ada), Acme.Legacy.Caches.GetCache(ada));
                Assert.Same(await sockets.GetAsync(ada), await Acme.Legacy.Sockets.GetSockets(ada));
                Assert.Same(await sockets.GetAsync(ada), await Acme.Legacy.Sockets.GetSockets(ada, default).ConfigureAwait(false));
            }
        }
        """);

    [Fact]
    public Task An_adapter_gives_the_old_signature_and_makes_the_context() => CompiledTest.RunAsync(
        CompiledTest.Project(
            Chat.User,
            Cache(Entry("Acme.Legacy.Caches.GetCache", "Adapter = nameof(FromId)") + Entry("Acme.Legacy.Caches.GetCacheOf", "Adapter = nameof(FromAny)")),
            Sockets(Entry("Acme.Legacy.Sockets.GetSockets", "Adapter = nameof(FromId)")),
            """
            using Acme.Chat;
            using Microsoft.Extensions.DependencyInjection;

            internal static class Program
            {
                internal static async Task Run()
                {
                    await using var provider = new ServiceCollection().AddAcmeChatFactories(options => options.LegacyIdleTime = TimeSpan.FromMinutes(5)).BuildServiceProvider();
                    using var use = ShimHost.UseForFlow(provider);
                    var cache = Acme.Legacy.Caches.GetCache("ada");
                    Assert.Same(cache, Acme.Legacy.Caches.GetCache(displayName: "Ada", userId: "ada"));
                    Assert.Same(cache, Acme.Legacy.Caches.GetCacheOf<string>("ada", "a", "b"));
                    Assert.Same(Acme.Legacy.Caches.GetCacheOf(7), Acme.Legacy.Caches.GetCache("7", null));
                    Assert.Same(await Acme.Legacy.Sockets.GetSockets("ada"), await Acme.Legacy.Sockets.GetSockets("ada", CancellationToken.None));
                    var scopes = provider.GetRequiredService<ScopeHost<UserContext>>();
                    Assert.Equal(2, scopes.ActiveScopes);
                    Assert.Equal(2, scopes.LegacyEntries);
                    Assert.Throws<ArgumentException>(() => Acme.Legacy.Caches.GetCache(" "));
                }
            }
            """).WithContainer());

    [Fact]
    public Task Extension_methods_on_the_context_and_on_the_container() => CompiledTest.RunAsync(
        CompiledTest.Project(
            Chat.User,
            Cache(Entry("Acme.Legacy.CacheExtensions.Cache", "Kind = LegacyKind.Extension")
                + Entry("Acme.Legacy.CacheExtensions.CacheOf", "Kind = LegacyKind.Extension, Adapter = nameof(FromServices)")),
            """
            using Acme.Chat;
            using Acme.Legacy;
            using Microsoft.Extensions.DependencyInjection;

            internal static class Program
            {
                internal static async Task Run()
                {
                    await using var provider = new ServiceCollection().AddAcmeChatFactories().BuildServiceProvider();
                    var ada = new UserContext("ada");
                    await using var lease = provider.GetRequiredService<ScopeHost<UserContext>>().Enter(ada);
                    Assert.Same(provider.GetRequiredService<SessionCacheFactory>().Get(ada), provider.CacheOf("ada"));
                    Assert.Same(ada.Cache(), provider.CacheOf("ada"));
                }
            }
            """).WithContainer());

    [Fact]
    public Task Legacy_factories_are_registered_as_a_class_and_as_an_interface() => CompiledTest.RunAsync(
        CompiledTest.Project(
            Chat.User,
            Cache(Entry("Acme.Legacy.CacheFactory.Create", "Kind = LegacyKind.Instance, Adapter = nameof(FromId)")
                + Entry("Acme.Legacy.CacheFactory.Default", "Adapter = nameof(FromId)")
                + Entry("Acme.Legacy.ICaches.Create", "Kind = LegacyKind.Interface, Adapter = nameof(FromId)")
                + Entry("Acme.Legacy.ICaches.CreateAsync", "Kind = LegacyKind.Interface, WasAsync = true")),
            """
            using Acme.Chat;
            using Acme.Legacy;
            using Microsoft.Extensions.DependencyInjection;

            internal static class Program
            {
                internal static async Task Run()
                {
                    await using var provider = new ServiceCollection().AddAcmeChatFactories().BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
                    var ada = new UserContext("ada");
                    await using var lease = provider.GetRequiredService<ScopeHost<UserContext>>().Enter(ada);
                    var cache = provider.GetRequiredService<SessionCacheFactory>().Get(ada);
                    Assert.Same(cache, provider.GetRequiredService<CacheFactory>().Create("ada"));
                    Assert.Same(cache, provider.GetRequiredService<ICaches>().Create("ada"));
                    Assert.Same(cache, await provider.GetRequiredService<ICaches>().CreateAsync(ada));
                    using var use = ShimHost.UseForFlow(provider);
                    Assert.Same(cache, new CacheFactory().Create("ada"));
                    Assert.Same(cache, CacheFactory.Default("ada"));
                }
            }
            """).WithContainer());

    [Fact]
    public Task What_was_asynchronous_returns_a_completed_task_of_the_old_type() => CompiledTest.RunAsync(
        Chat.User, Cache(Entry("Acme.Legacy.Caches.GetCacheAsync", "WasAsync = true, ReturnType = typeof(IOldCache)") + Entry("Acme.Legacy.Caches.GetOld", "ReturnType = typeof(IOldCache)")), """
        using Acme.Chat;

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                var caches = new SessionCacheFactory(scopes);
                var ada = new UserContext("ada");
                await Assert.ThrowsAsync<InvalidOperationException>(() => Acme.Legacy.Caches.GetCacheAsync(ada));
                await using var lease = scopes.Enter(ada);
                Task<IOldCache> old = Acme.Legacy.Caches.GetCacheAsync(ada, CancellationToken.None);
                Assert.Same(caches.Get(ada), await old);
                IOldCache same = Acme.Legacy.Caches.GetOld(ada);
                Assert.Same(await old, same);
            }
        }
        """);

    [Fact]
    public Task Several_implementations_feed_one_type_and_overloads_are_told_apart() => CompiledTest.RunAsync(
        Chat.User, Cache(Entry("Acme.Legacy.All.Get") + Entry("Acme.Legacy.All.Get", "Adapter = nameof(FromId)")), Sockets(Entry("Acme.Legacy.All.GetSockets")), """
        using Acme.Chat;

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                var caches = new SessionCacheFactory(scopes);
                var sockets = new WebSocketManagerFactory(scopes);
                var ada = new UserContext("ada");
                await using var lease = scopes.Enter(ada);
                Assert.Same(caches.Get(ada), Acme.Legacy.All.Get(ada));
                Assert.Throws<InvalidOperationException>(() => Acme.Legacy.All.Get("ada"));
                Assert.Same(await sockets.GetAsync(ada), await Acme.Legacy.All.GetSockets(ada));
            }
        }
        """);

    [Fact]
    public Task A_hand_written_partial_type_is_completed() => CompiledTest.RunAsync(
        Chat.User,
        Cache(Entry("Acme.Legacy.Caches.GetCache") + Entry("Acme.Legacy.Shelf.Get", "Kind = LegacyKind.Instance")),
        "namespace Acme.Legacy; internal static partial class Caches { public static int Count => 7; } public partial class Shelf(int number) { public int Number => number; }",
        """
        using Acme.Chat;

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                var caches = new SessionCacheFactory(scopes);
                var ada = new UserContext("ada");
                await using var lease = scopes.Enter(ada);
                Assert.Same(caches.Get(ada), Acme.Legacy.Caches.GetCache(ada));
                Assert.Same(caches.Get(ada), new Acme.Legacy.Shelf(Acme.Legacy.Caches.Count).Get(ada));
            }
        }
        """);

    [Fact]
    public Task A_binary_caller_of_a_tombstone_gets_an_exception_that_names_the_replacement() => CompiledTest.RunAsync(
        CompiledTest.Project(
            Chat.User,
            Cache(Entry("Acme.Legacy.Caches.GetCache", "Reason = \"Two caches were one too many\", Owner = \"the chat team\"")),
            """
            using System.Reflection;
            using Acme.Chat;

            internal static class Program
            {
                internal static void Run()
                {
                    var old = typeof(UserContext).Assembly.GetType("Acme.Legacy.Caches")!.GetMethod("GetCache")!;
                    var thrown = Assert.Throws<TargetInvocationException>(() => old.Invoke(null, new object[] { new UserContext("ada") })).InnerException;
                    Assert.Equal(
                        "'Caches.GetCache' was removed on 2027-06-01: use 'SessionCacheFactory.Get'. Two caches were one too many. Ask the chat team.",
                        Assert.IsType<NotSupportedException>(thrown).Message);
                    var obsolete = old.GetCustomAttribute<ObsoleteAttribute>()!;
                    Assert.True(obsolete.IsError);
                    Assert.Equal("FG4100", obsolete.DiagnosticId);
                }
            }
            """).At("2027-06-01"));
}
