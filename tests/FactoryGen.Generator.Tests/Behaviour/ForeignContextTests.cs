namespace FactoryGen.Generator.Tests.Behaviour;

/// <summary>A <c>[ScopeKey]</c> method makes a type a context that the user doesn't own.</summary>
public sealed class ForeignContextTests
{
    private const string Tenancy = """
        using System.Security.Claims;

        namespace Acme.Chat;

        public static class Tenancy
        {
            [ScopeKey]
            public static string? KeyOf(ClaimsPrincipal user) => user.FindFirst("sub")?.Value;

            public static ClaimsPrincipal User(string? id) => new(new ClaimsIdentity(id is null ? Array.Empty<Claim>() : new[] { new Claim("sub", id) }));
        }
        """;

    private const string Services = """
        using System.Security.Claims;

        namespace Acme.Chat;

        public interface IMailbox
        {
            ClaimsPrincipal? Owner { get; }
        }

        [ScopedFactory(typeof(IMailbox), Context = typeof(ClaimsPrincipal))]
        internal sealed class Mailbox : IMailbox
        {
            public ClaimsPrincipal? Owner => null;

            [AsyncInitializer] internal ValueTask OpenAsync() => default;
        }

        [ScopedFactory]
        public sealed class Desk(ClaimsPrincipal user, IMailbox mail)
        {
            public ClaimsPrincipal User => user;

            public IMailbox Mail => mail;
        }
        """;

    private const string Program = """
        using System.Security.Claims;
        using Acme.Chat;

        internal static class Program
        {
            internal static async Task Run()
            {
                await using var scopes = new ScopeHost<ClaimsPrincipal>();
                var mails = Mails.Create(scopes);
                var desks = new DeskFactory(scopes, mails);
                var ada = Tenancy.User("ada");
                await Assert.ThrowsAsync<ArgumentNullException>(() => desks.GetAsync(null!));
                await Assert.ThrowsAsync<ScopeNotEnteredException>(() => desks.GetAsync(ada));
                foreach (var nobody in new[] { null, "", " " })
                {
                    Assert.Contains("Tenancy.KeyOf is", Assert.Throws<ArgumentException>(() => scopes.Enter(Tenancy.User(nobody))).Message);
                }

                await using var lease = scopes.Enter(ada);
                await using var other = scopes.Enter(Tenancy.User("eve"));
                var desk = await desks.GetAsync(Tenancy.User("ada"));
                Assert.Same(ada, desk.User);
                Assert.Same(await mails.GetAsync(ada), desk.Mail);
                Assert.NotSame(desk, await desks.GetAsync(Tenancy.User("eve")));
                Assert.Equal(2, scopes.ActiveScopes);
            }
        }
        """;

    // A type of this process is shared by all tests, and so is what is said of its key: these have one of their own.
    private const string Vendor = """
        namespace Vendor.Claims;

        public sealed class ClaimsPrincipal(ClaimsIdentity identity) { public Claim? FindFirst(string type) => identity.Claims.FirstOrDefault(claim => claim.Type == type); }
        public sealed class ClaimsIdentity(Claim[] claims) { public Claim[] Claims => claims; }
        public sealed record Claim(string Type, string Value);
        """;

    private const string MailsByClass = "public static class Mails { public static Acme.Chat.MailboxFactory Create(ScopeHost<System.Security.Claims.ClaimsPrincipal> scopes) => new(scopes); }";

    [Fact]
    public Task Key_method_services_and_use_in_one_assembly() => CompiledTest.RunAsync(Tenancy, Services, MailsByClass, Program);

    [Fact]
    public Task Key_method_services_and_use_in_four_assemblies()
    {
        var vendor = ProjectUnderTest.Of(Vendor) with { AssemblyName = "Vendor" };
        var vendorReference = GeneratorSession.RunOnce(vendor).ToReference();
        var tenancy = ProjectUnderTest.Of(OfVendor(Tenancy)).Referencing(vendorReference) with { AssemblyName = "Acme.Tenancy" };
        var services = CompiledTest.Project(OfVendor(Services), OfVendor(MailsByClass)) with { AssemblyName = "Acme.Services" };
        services = services.Referencing(vendorReference, GeneratorSession.RunOnce(tenancy).ToReference());
        var app = CompiledTest.Project(OfVendor(Program), "[ScopedFactory] public sealed class Late(Acme.Chat.Desk desk, Vendor.Claims.ClaimsPrincipal user) { public object[] All => new object[] { desk, user }; }")
            .Referencing(vendorReference, GeneratorSession.RunOnce(tenancy).ToReference(), GeneratorSession.RunOnce(services).ToReference());

        Assert.Contains("IAsyncScopedFactory<global::Vendor.Claims.ClaimsPrincipal, global::Late>", GeneratorSession.RunOnce(app).AssertCompiles().Source("Late.Factory"), StringComparison.Ordinal);
        return CompiledTest.RunAsync([vendor, tenancy, services, app]);
    }

    [Fact]
    public Task A_host_with_a_key_function_of_its_own() => CompiledTest.RunAsync(Tenancy, Services, """
        using System.Security.Claims;
        using Acme.Chat;

        internal static class Program
        {
            internal static async Task Run()
            {
                await using var scopes = ScopeHost.Create<ClaimsPrincipal, string>(static user => user.FindFirst("sub")?.Value.ToUpperInvariant()!);
                var desks = new DeskFactory(scopes, new MailboxFactory(scopes));
                await using var lease = scopes.Enter(Tenancy.User("ada"));
                Assert.Same(await desks.GetAsync(Tenancy.User("ADA")), await desks.GetAsync(Tenancy.User("ada")));
                Assert.Throws<ArgumentException>(() => scopes.Enter(Tenancy.User("")));
                Assert.Throws<ArgumentException>(() => scopes.Enter(Tenancy.User(null)));
                Assert.Throws<ArgumentNullException>(() => scopes.Enter(null!));
            }
        }
        """);

    [Fact]
    public Task A_container_hosts_it() => CompiledTest.RunAsync(CompiledTest.Project(Tenancy, Services, """
        using System.Security.Claims;
        using Acme.Chat;
        using Microsoft.Extensions.DependencyInjection;

        internal static class Program
        {
            internal static async Task Run()
            {
                await using var provider = new ServiceCollection().AddAcmeChatFactories()
                    .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
                var ada = Tenancy.User("ada");
                await using var lease = provider.GetRequiredService<ScopeHost<ClaimsPrincipal>>().Enter(ada);
                Assert.Same(ada, (await provider.GetRequiredService<IAsyncScopedFactory<ClaimsPrincipal, Desk>>().GetAsync(ada)).User);
            }
        }
        """).WithContainer());

    [Theory]
    [InlineData("public interface IUser { string Id { get; } } public sealed class User(string id) : IUser { public string Id => id; }", "IUser", "internal static string KeyOf(IUser user) => user.Id;")]
    [InlineData("public sealed class User(string id) { public string Id => id; }", "User", "public static (string, int) KeyOf(User user) => (user.Id, 1);")]
    [InlineData("public struct User(string id) { public string Id => id; }", "User", "internal static UserId KeyOf(User user) => new(user.Id); internal sealed record UserId(string Value);")]
    [InlineData("public class Box<T>(string id) { public string Id => id; } public sealed class User(string id) : Box<int>(id);", "Box<int>", "public static string KeyOf(Box<int> user) => user.Id;")]
    [InlineData("public sealed class User(string id) { public string Id => id; }", "User", "public static Guid? KeyOf(User? @class) => @class?.Id is { Length: > 0 } id ? new Guid(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(id)).AsSpan(0, 16)) : null;")]
    [InlineData("public sealed class User(string id) { public string Id => id; }", "User", "public static partial string @class(User context); public static partial string @class(User context) => context.Id;")]
    public Task Contexts_and_keys_of_every_kind(string types, string context, string method) => CompiledTest.RunAsync($$"""
        {{types}}

        internal static partial class Keys
        {
            [ScopeKey] {{method}}
        }

        [ScopedFactory] public sealed class Desk({{context}} user) { public {{context}} User => user; }

        internal static class Program
        {
            internal static async Task Run()
            {
                await using var scopes = new ScopeHost<{{context}}>();
                await using var lease = scopes.Enter(new User("ada"));
                var desks = new DeskFactory(scopes);
                Assert.Same(desks.Get(new User("ada")), desks.Get(new User("ada")));
                Assert.Throws<ScopeNotEnteredException>(() => desks.Get(new User("eve")));
                Assert.Throws<ArgumentException>(() => scopes.Enter(new User("")));
            }
        }
        """);

    [Fact]
    public void Nothing_is_a_context_because_of_a_method_that_cannot_be_called()
    {
        var tenancy = ProjectUnderTest.Of(Tenancy.Replace("public static string? KeyOf", "internal static string? KeyOf", StringComparison.Ordinal)) with { AssemblyName = "Acme.Tenancy" };
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of(Services).Referencing(GeneratorSession.RunOnce(tenancy).ToReference())).AssertCompiles();

        Assert.Contains("FG1xxx", run.Source("Desk.Factory"), StringComparison.Ordinal);
    }

    [Fact]
    public Task Two_assemblies_that_contradict_each_other_make_a_host_refuse_to_guess()
    {
        var vendor = ProjectUnderTest.Of(Vendor) with { AssemblyName = "Vendor" };
        var vendorReference = GeneratorSession.RunOnce(vendor).ToReference();
        var one = ProjectUnderTest.Of(OfVendor(Tenancy), OfVendor(Services)).Referencing(vendorReference) with { AssemblyName = "Acme.One" };
        var two = ProjectUnderTest.Of(OfVendor(Tenancy).Replace("Acme.Chat", "Acme.Two", StringComparison.Ordinal)).Referencing(vendorReference) with { AssemblyName = "Acme.Two" };
        var app = CompiledTest.Project("""
            using Vendor.Claims;

            internal static class Program
            {
                internal static void Run()
                {
                    GC.KeepAlive(Acme.Chat.Tenancy.User("ada"));
                    GC.KeepAlive(Acme.Two.Tenancy.User("ada"));
                    var message = Assert.Throws<InvalidOperationException>(() => new ScopeHost<ClaimsPrincipal>().Enter(Acme.Two.Tenancy.User("ada"))).Message;
                    Assert.Contains("Acme.Chat.Tenancy.KeyOf, Acme.One", message);
                    Assert.Contains("Acme.Two.Tenancy.KeyOf, Acme.Two", message);
                }
            }
            """).Referencing(vendorReference, GeneratorSession.RunOnce(one).ToReference(), GeneratorSession.RunOnce(two).ToReference());
        return CompiledTest.RunAsync([vendor, one, two, app]);
    }

    private static string OfVendor(string source) => source.Replace("System.Security.Claims", "Vendor.Claims", StringComparison.Ordinal);
}
