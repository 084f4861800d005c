namespace FactoryGen.Generator.Tests.Behaviour;

/// <summary>Contexts that can't remember their scope are found by their key: structs, and types that aren't partial.</summary>
public sealed class ByKeyContextTests
{
    private const string Services = """
        [ScopedFactory]
        public sealed class Cache(UserContext user)
        {
            public UserContext User => user;
        }

        [ScopedFactory]
        public sealed class Session(UserContext user, Cache cache) : IAsyncDisposable
        {
            public static List<string> Log { get; } = new();
            public Cache Cache => cache;
            [AsyncInitializer] public async Task ConnectAsync() { await Task.Yield(); Log.Add("connected " + user.Id); }
            public ValueTask DisposeAsync() { Log.Add("closed " + user.Id); return default; }
        }
        """;

    public static TheoryData<string> Declarations =>
    [
        "public readonly record struct UserContext([property: ScopeKey] string Id);",
        "public record struct UserContext(string id) { [ScopeKey] public string Id { get; } = id; }",
        "public readonly struct UserContext(string id) { [ScopeKey] public string Id => id; }",
        "public readonly partial record struct UserContext([property: ScopeKey] string Id);",
        "public sealed record UserContext([property: ScopeKey] string Id);",
        "public sealed class UserContext(string id) { [ScopeKey] public string Id { get; } = id; }",
        "public record UserContext([property: ScopeKey] string Id);",
        "[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Explicit)] public sealed partial class UserContext(string id) { [field: System.Runtime.InteropServices.FieldOffset(0)] [ScopeKey] public string Id { get; } = id; }",
    ];

    [Theory, MemberData(nameof(Declarations))]
    public Task A_context_declared_so_keeps_every_law_of_scopes(string declaration) => CompiledTest.RunAsync($"[ScopeContext] {declaration}\n{Services}", """
        internal static class Program
        {
            internal static async Task Run()
            {
                await using var scopes = new ScopeHost<UserContext>();
                var caches = new CacheFactory(scopes);
                var sessions = new SessionFactory(scopes, caches);
                Assert.Throws<ScopeNotEnteredException>(() => caches.Get(new("ada")));
                Assert.Throws<ArgumentException>(() => scopes.Enter(new("")));
                Assert.Throws<ArgumentException>(() => scopes.Enter(new(null!)));
                await using (scopes.Enter(new("ada")))
                await using (scopes.Enter(new("eve")))
                {
                    var session = await sessions.GetAsync(new("ada"));
                    Assert.Same(session, await sessions.GetAsync(new("ada")));
                    Assert.Same(caches.Get(new("ada")), session.Cache);
                    Assert.Equal("ada", session.Cache.User.Id);
                    Assert.NotSame(caches.Get(new("ada")), caches.Get(new("eve")));
                    Assert.Equal(2, scopes.ActiveScopes);
                }

                Assert.Equal(new[] { "connected ada", "closed ada" }, Session.Log);
                Assert.Throws<ScopeNotEnteredException>(() => caches.Get(new("ada")));
            }
        }
        """);

    [Fact]
    public Task Null_is_refused_and_a_struct_without_a_value_has_no_key() => CompiledTest.RunAsync("""
        [ScopeContext] public sealed class UserContext(string id) { [ScopeKey] public string Id { get; } = id; }
        [ScopeContext] public readonly record struct Tenant([property: ScopeKey] Guid Id);
        [ScopedFactory] public sealed class Desk(UserContext user) { public UserContext User => user; }
        [ScopedFactory] public sealed class Plan(Tenant tenant) { public Tenant Tenant => tenant; }

        internal static class Program
        {
            internal static void Run()
            {
                Assert.Throws<ArgumentNullException>("context", () => new DeskFactory(new ScopeHost<UserContext>()).Get(null!));
                Assert.Contains("Tenant.Id is Guid.Empty", Assert.Throws<ArgumentException>(() => new ScopeHost<Tenant>().Enter(default)).Message);
                Assert.Throws<ArgumentException>(() => new PlanFactory(new ScopeHost<Tenant>()).Get(default));
            }
        }
        """);

    [Fact]
    public Task Composite_nullable_and_wrapped_keys_in_a_struct() => CompiledTest.RunAsync("""
        public readonly record struct UserId(string Value);

        [ScopeContext]
        internal readonly struct RunContext
        {
            [ScopeKey] public UserId User { get; init; }
            [ScopeKey] internal Guid? Run { get; init; }
            [ScopeKey] public string? Part { get; init; }
            public int Retry { get; init; }
        }

        [ScopedFactory] internal sealed class Journal(RunContext run) { public RunContext Run => run; }

        internal static class Program
        {
            internal static async Task Run()
            {
                await using var scopes = new ScopeHost<RunContext>();
                var journals = new JournalFactory(scopes);
                var one = new RunContext { User = new("a"), Run = Guid.NewGuid(), Part = "p" };
                await using var lease = scopes.Enter(one);
                Assert.Same(journals.Get(one), journals.Get(new RunContext { User = one.User, Run = one.Run, Part = one.Part, Retry = 3 }));
                foreach (var wrong in new[] { new RunContext { User = new(" "), Run = one.Run, Part = "p" }, new RunContext { User = new("a"), Part = "p" }, new RunContext { User = new("a"), Run = one.Run } })
                {
                    Assert.Throws<ArgumentException>(() => scopes.Enter(wrong));
                }
            }
        }
        """);

    [Fact]
    public Task A_context_of_an_assembly_of_which_nothing_has_run()
    {
        var contracts = ProjectUnderTest.Of("[ScopeContext] public readonly record struct Device([property: ScopeKey] int Number);") with { AssemblyName = "Acme.Contracts" };
        var app = CompiledTest.Project("""
            [ScopedFactory] public sealed class Screen(Device device) { public Device Device => device; }

            internal static class Program
            {
                internal static async Task Run()
                {
                    await using var scopes = new ScopeHost<Device>();
                    await using var lease = scopes.Enter(default);
                    Assert.Equal(default, new ScreenFactory(scopes).Get(default).Device);
                }
            }
            """).Referencing(GeneratorSession.RunOnce(contracts).ToReference());
        return CompiledTest.RunAsync([contracts, app]);
    }

    [Fact]
    public Task A_container_hosts_them() => CompiledTest.RunAsync(CompiledTest.Project("""
        using Microsoft.Extensions.DependencyInjection;

        [ScopeContext] public readonly record struct Tenant([property: ScopeKey] Guid Id);
        [ScopeContext] public sealed class Plain { [ScopeKey] public int Id { get; init; } }
        [ScopedFactory] public sealed class Plan(Tenant tenant, TimeProvider time) { public object[] All => new object[] { tenant, time }; }
        [ScopedFactory] public sealed class Desk(Plain plain) { public Plain Plain => plain; }

        internal static class Program
        {
            internal static async Task Run()
            {
                await using var provider = new ServiceCollection().AddSingleton(TimeProvider.System).AddAcmeChatFactories()
                    .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
                var tenant = new Tenant(Guid.NewGuid());
                await using var lease = provider.GetRequiredService<ScopeHost<Tenant>>().Enter(tenant);
                await using var other = provider.GetRequiredService<ScopeHost<Plain>>().Enter(new Plain { Id = 0 });
                Assert.Same(provider.GetRequiredService<PlanFactory>().Get(tenant), provider.GetRequiredService<IScopedFactory<Tenant, Plan>>().Get(tenant));
                Assert.Equal(0, provider.GetRequiredService<DeskFactory>().Get(new Plain { Id = 0 }).Plain.Id);
            }
        }
        """).WithContainer());

    [Fact]
    public Task A_partial_context_inside_a_type_that_is_not_partial() => CompiledTest.RunAsync("""
        public static class Contexts
        {
            [ScopeContext] internal sealed partial record UserContext([property: ScopeKey] string Id);
        }

        [ScopedFactory] internal sealed class Desk(Contexts.UserContext user) { public Contexts.UserContext User => user; }

        internal static class Program
        {
            internal static async Task Run()
            {
                await using var scopes = new ScopeHost<Contexts.UserContext>();
                await using var lease = scopes.Enter(new("ada"));
                Assert.Equal("ada", new DeskFactory(scopes).Get(new("ada")).User.Id);
            }
        }
        """);

    [Fact]
    public void What_is_linked_stays_linked()
    {
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.User, Chat.Cache)).AssertCompiles();

        Assert.Contains("IScopeContext)(context ?? throw", run.Source("SessionCache.Factory"), StringComparison.Ordinal);
        Assert.DoesNotContain(run.Sources.Values, text => text.Contains("ModuleInitializer", StringComparison.Ordinal));
    }
}
