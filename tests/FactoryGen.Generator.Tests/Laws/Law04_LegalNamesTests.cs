namespace FactoryGen.Generator.Tests.Laws;

/// <summary>Generated code works with every legal name. Each source is compiled with documentation and nullable checks, loaded and run.</summary>
public sealed class Law04_LegalNamesTests
{
    [Theory]
    // Keywords as identifiers, of types, members, parameters and namespaces.
    [InlineData("@class", "@event", "@string", "@namespace", "@new")]
    [InlineData("Acme", "@record", "@required", "@file", "@scoped")]
    [InlineData("Acme.@if.@void", "@await", "@async", "@var", "@dynamic")]
    // Unicode, also beyond what ASCII tools sort and fold alike; escapes are identifiers too.
    [InlineData("Größe", "Приложение", "ユーザー", "Ключ", "é")]
    [InlineData("Acme", "İstanbul", "ıssız", "ŞifreID", "ǅ")]
    // Namespaces that hide those which generated code needs.
    [InlineData("System", "Service", "UserContext", "Id", "user")]
    [InlineData("FactoryGen", "Service", "UserContext", "Id", "user")]
    [InlineData("Acme.System", "Service", "UserContext", "Id", "user")]
    [InlineData("Acme.FactoryGen.System", "Service", "UserContext", "Id", "user")]
    [InlineData("Acme.Microsoft.Extensions", "Service", "UserContext", "Id", "user")]
    [InlineData("Acme.global", "Service", "UserContext", "Id", "user")]
    // Types that hide those which generated code needs.
    [InlineData("Acme", "Task", "CancellationToken", "Id", "user")]
    [InlineData("Acme", "System", "FactoryGen", "Id", "user")]
    [InlineData("Acme", "ScopeHost", "IScopeContext", "Link", "user")]
    [InlineData("Acme", "ScopedSlot", "ScopeLink", "CreateKeying", "user")]
    [InlineData("Acme", "Object", "String", "Create", "user")]
    // Members and parameters that collide with what is generated.
    [InlineData("Acme", "Service", "UserContext", "_factoryGenScope", "_slot")]
    [InlineData("Acme", "Service", "UserContext", "Id", "context")]
    [InlineData("Acme", "Service", "UserContext", "Id", "scopes")]
    [InlineData("Acme", "Service", "UserContext", "Id", "scope")]
    [InlineData("Acme", "Service", "UserContext", "Id", "cancellationToken")]
    [InlineData("Acme", "Service", "UserContext", "Id", "instance")]
    [InlineData("Acme", "Service", "UserContext", "context", "value")]
    [InlineData("Acme", "Create", "Get", "GetAsync", "get")]
    [InlineData("Acme", "CreateAsync", "Context", "Keying", "@this")]
    public Task Law04_Works_with_these_names(string space, string service, string context, string key, string parameter)
    {
        var full = $"global::{space}";
        return CompiledTest.RunAsync(
            $$"""
            namespace {{space}}
            {
                [global::FactoryGen.ScopeContext]
                public sealed partial record {{context}}([property: global::FactoryGen.ScopeKey] string {{key}});

                [global::FactoryGen.ScopedFactory]
                public sealed class {{service}}({{context}} {{parameter}}, string {{parameter}}2)
                {
                    public {{context}} User { get; } = {{parameter}};

                    public string Text { get; } = {{parameter}}2;
                }

                [global::FactoryGen.ScopedFactory]
                public sealed class Waiting({{context}} the, {{service}} {{parameter}}, string _{{parameter.TrimStart('@')}})
                {
                    public object[] All => new object[] { the, {{parameter}}, _{{parameter.TrimStart('@')}} };

                    [global::FactoryGen.AsyncInitializer]
                    public global::System.Threading.Tasks.Task {{key}}() => global::System.Threading.Tasks.Task.CompletedTask;
                }
            }
            """,
            $$"""
            internal static class Program
            {
                internal static async global::System.Threading.Tasks.Task Run()
                {
                    var scopes = new global::FactoryGen.ScopeHost<{{full}}.{{context}}>();
                    var ada = new {{full}}.{{context}}("ada");
                    await using var lease = scopes.Enter(ada);
                    var services = new {{full}}.{{Factory(service)}}(scopes, "text");
                    var waiting = new {{full}}.WaitingFactory(scopes, services, "other");
                    global::Xunit.Assert.Same(ada, services.Get(ada).User);
                    global::Xunit.Assert.Equal("text", services.Get(ada).Text);
                    global::Xunit.Assert.Same(services.Get(ada), (await waiting.GetAsync(ada)).All[1]);
                }
            }
            """);
    }

    [Fact]
    public Task Law04_Parameters_named_like_everything_that_is_generated() => CompiledTest.RunAsync(Chat.User, """
        using Acme.Chat;

        [ScopedFactory]
        public sealed class Desk(
            string scopes, string context, string cancellationToken, string scope, string instance, string _slot, string slot, string user, string _user, string @class, string _scopes,
            UserContext it, Lamp lamp, string Lamp, string _lamp, string desk, string Create, string CreateAsync, string GetAsync, string value, string @this)
        {
            public object[] All => new object[] { scopes, context, cancellationToken, scope, instance, _slot, slot, user, _user, @class, _scopes, it, lamp, Lamp, _lamp, desk, Create, CreateAsync, GetAsync, value, @this };

            [AsyncInitializer] public Task Start(CancellationToken token) => Task.CompletedTask;
        }

        [ScopedFactory]
        public sealed class Lamp(UserContext context) { public UserContext User => context; }

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                var ada = new UserContext("ada");
                await using var lease = scopes.Enter(ada);
                var lamps = new LampFactory(scopes);
                var desks = new DeskFactory(scopes, "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", lamps, "13", "14", "15", "16", "17", "18", "19", "20");
                var all = (await desks.GetAsync(ada)).All;
                Assert.Same(ada, all[11]);
                Assert.Same(lamps.Get(ada), all[12]);
                Assert.All(all.Select((value, index) => (value, index)).Where(item => item.index is not (11 or 12)), item => Assert.Equal($"{item.index}", item.value));
            }
        }
        """);

    [Fact]
    public Task Law04_Everything_in_the_global_namespace() => CompiledTest.RunAsync("""
        [ScopeContext] public sealed partial record UserContext([property: ScopeKey] string Id);
        [ScopedFactory] public sealed class Desk(UserContext user) { public UserContext User => user; }
        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                await using var lease = scopes.Enter(new("ada"));
                Assert.Equal("ada", new global::DeskFactory(scopes).Get(new("ada")).User.Id);
            }
        }
        """);

    [Fact]
    public Task Law04_Nested_classes_of_one_name_in_different_places() => CompiledTest.RunAsync(Chat.User, """
        using Acme.Chat;

        namespace Acme.One { public static class Outer { [ScopedFactory] public sealed class Desk(UserContext user) { public UserContext User => user; } } }
        namespace Acme.Two { public static class Outer { [ScopedFactory] internal sealed class Desk(UserContext user) { public UserContext User => user; } } }

        namespace Acme.Three
        {
            internal class Outer<T>
            {
                internal sealed class Inner { }
            }

            public static class Outer { public class Middle { [ScopedFactory] protected internal sealed class Desk(UserContext user) { public UserContext User => user; } } }
        }

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                await using var lease = scopes.Enter(new("ada"));
                Assert.IsType<Acme.One.Outer.Desk>(new Acme.One.DeskFactory(scopes).Get(new("ada")));
                Assert.IsType<Acme.Two.Outer.Desk>(new Acme.Two.DeskFactory(scopes).Get(new("ada")));
                Assert.IsType<Acme.Three.Outer.Middle.Desk>(new Acme.Three.DeskFactory(scopes).Get(new("ada")));
            }
        }
        """);

    [Fact]
    public Task Law04_Names_that_differ_only_in_case() => CompiledTest.RunAsync(Chat.User, """
        using Acme.Chat;

        [ScopedFactory] public sealed class Igloo(UserContext user, string a, string A) { public object[] All => new object[] { user, a, A }; }
        [ScopedFactory] public sealed class IGLOO(UserContext user) { public UserContext User => user; }
        [ScopedFactory] public sealed class iGLOO(UserContext user) { public UserContext User => user; }

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                await using var lease = scopes.Enter(new("ada"));
                Assert.Equal("A", new IglooFactory(scopes, "a", "A").Get(new("ada")).All[2]);
                Assert.NotNull(new IGLOOFactory(scopes).Get(new("ada")));
                Assert.NotNull(new iGLOOFactory(scopes).Get(new("ada")));
            }
        }
        """);

    [Fact]
    public Task Law04_Obsolete_types_of_the_users_give_no_second_warning() => CompiledTest.RunAsync(Chat.User, """
        using Acme.Chat;

        #pragma warning disable CS0612, CS0618
        [Obsolete] public sealed class Old { }
        [Obsolete("use another")] public interface IDesk { }
        [ScopedFactory(typeof(IDesk))] public sealed class Desk(UserContext user, Old old) : IDesk { public object[] All => new object[] { user, old }; }

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                await using var lease = scopes.Enter(new("ada"));
                Assert.NotNull(new DeskFactory(scopes, new Old()).Get(new("ada")));
            }
        }
        """);

    [Fact]
    public void Law04_An_assembly_name_that_is_no_identifier()
    {
        foreach (var (name, method) in new[] { ("acme-chat.v2", "Addacmechatv2Factories"), ("2fast", "Add2fastFactories"), ("Größe", "AddGrößeFactories") })
        {
            var project = ProjectUnderTest.Of(Chat.User, Chat.Cache).WithContainer() with { AssemblyName = name };
            var run = GeneratorSession.RunOnce(project).AssertCompiles();
            Assert.Contains(run.Sources.Values, text => text.Contains($" {method}(", StringComparison.Ordinal));
        }
    }

    private static string Factory(string service) => service.TrimStart('@') + "Factory";
}
