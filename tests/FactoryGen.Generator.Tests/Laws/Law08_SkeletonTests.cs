using Microsoft.CodeAnalysis;

namespace FactoryGen.Generator.Tests.Laws;

/// <summary>
/// A declaration with an error still gets a factory that binds: its name, a constructor and an entry point that throw. Otherwise csc
/// would skip the analyzers and its user would see CS0246 alone. What is generated compiles in any case.
/// </summary>
public sealed class Law08_SkeletonTests
{
    [Theory]
    [InlineData("FG1001", "[ScopedFactory(typeof(IDisposable))] public sealed class Desk(UserContext user) { public UserContext User => user; }")]
    [InlineData("FG1002", "[ScopedFactory] public abstract class Desk(UserContext user) { public UserContext User => user; }")]
    [InlineData("FG1002 static", "[ScopedFactory] public static class Desk { }")]
    [InlineData("FG1002 struct", "[ScopedFactory] public readonly struct Desk(UserContext user) { public UserContext User => user; }")]
    [InlineData("FG1005", "[ScopedFactory] public sealed class Desk { }")]
    [InlineData("FG1006", "[ScopeContext] public sealed partial record Tenant([property: ScopeKey] string Id); [ScopedFactory] public sealed class Desk(UserContext user, Tenant tenant) { public object[] All => new object[] { user, tenant }; }")]
    [InlineData("FG1006 no context", "[ScopedFactory(Context = typeof(string))] public sealed class Desk { }")]
    [InlineData("FG1007", "[ScopedFactory] public sealed class Desk { private Desk(UserContext user) { } }")]
    [InlineData("FG1007 required", "[ScopedFactory] public sealed class Desk(UserContext user) { public required UserContext User { get; init; } = user; }")]
    [InlineData("FG1008", "[ScopedFactory] public sealed class Desk { public Desk(UserContext user) { } public Desk(UserContext user, int count) { } }")]
    [InlineData("FG1009", "[ScopedFactory] public sealed class Desk { [FactoryConstructor] public Desk(UserContext user) { } [FactoryConstructor] public Desk(UserContext user, int count) { } }")]
    [InlineData("FG1009 creator", "[ScopedFactory] public sealed class Desk { [FactoryConstructor] public static object Create(UserContext user) => new Desk(); }")]
    [InlineData("FG1010", "[ScopedFactory] public sealed class Desk(UserContext user) { public UserContext User => user; [AsyncInitializer] public Task A() => Task.CompletedTask; [AsyncInitializer] public Task B() => Task.CompletedTask; }")]
    [InlineData("FG1011", "[ScopedFactory] public sealed class Desk(UserContext user) { public UserContext User => user; [AsyncInitializer] public object A() => Task.CompletedTask; }")]
    [InlineData("FG1011 void", "[ScopedFactory] public sealed class Desk(UserContext user) { public UserContext User => user; [AsyncInitializer] public async void A() => await Task.Yield(); }")]
    [InlineData("FG1012", "[ScopedFactory] public sealed class Desk { public Desk(UserContext user, ref int count) { } }")]
    [InlineData("FG1012 ref struct", "[ScopedFactory] public sealed class Desk { public Desk(UserContext user, ReadOnlySpan<char> text) { } }")]
    [InlineData("FG1013", "[ScopedFactory] public sealed class Desk(UserContext user) { public UserContext User => user; public System.Runtime.CompilerServices.TaskAwaiter GetAwaiter() => Task.CompletedTask.GetAwaiter(); }")]
    [InlineData("FG1015", "[ScopedFactory] public sealed class Desk(UserContext user, Lamp lamp) { public object[] All => new object[] { user, lamp }; } [ScopedFactory] public sealed class Lamp(UserContext user, Desk desk) { public object[] All => new object[] { user, desk }; }")]
    [InlineData("FG1015 itself", "[ScopedFactory] public sealed class Desk(UserContext user, Desk desk) { public object[] All => new object[] { user, desk }; }")]
    [InlineData("FG1016", "[ScopeContext] public sealed partial record Tenant([property: ScopeKey] string Id); [ScopedFactory] public sealed class Plan(Tenant tenant) { public Tenant Tenant => tenant; } [ScopedFactory] public sealed class Desk(UserContext user, Plan plan) { public object[] All => new object[] { user, plan }; }")]
    [InlineData("FG1023", "public interface IShape { static abstract string Kind { get; } } [ScopedFactory(typeof(IShape))] public sealed class Desk(UserContext user) : IShape { public static string Kind => \"\"; public UserContext User => user; }")]
    [InlineData("FG1024", "public interface ILamp { } [ScopedFactory(typeof(ILamp))] public sealed class Lamp(UserContext user) : ILamp { public UserContext User => user; } [ScopedFactory] public sealed class Desk(UserContext user, Lamp lamp) { public object[] All => new object[] { user, lamp }; }")]
    [InlineData("FG1020", "[ScopedFactory(Lifetime = FactoryLifetime.Transient)] public sealed class Desk(UserContext user) { public UserContext User => user; }")]
    public void Law08_The_factory_of_a_wrong_declaration_binds_and_throws(string rule, string source)
    {
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.User, $$"""
            using Acme.Chat;

            {{source}}

            internal sealed class Consumer(DeskFactory factory)
            {
                public DeskFactory Factory => factory;
            }
            """).WithContainer());

        Assert.True(run.Diagnostics.IsEmpty, $"{rule}\n{string.Join('\n', run.Diagnostics)}\n{string.Join('\n', run.Sources.Values)}");
        var factory = run.Output.GetTypeByMetadataName("DeskFactory");
        Assert.NotNull(factory);
        Assert.DoesNotContain("_slot", run.Source("Desk.Factory"), StringComparison.Ordinal);
        Assert.All(factory.GetMembers().OfType<IMethodSymbol>(), method =>
            Assert.Contains("throw", method.DeclaringSyntaxReferences.Single().GetSyntax(TestContext.Current.CancellationToken).ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("FG1030", "public sealed partial record UserContext(string Id);")]
    [InlineData("FG1031", "public sealed partial record UserContext { [ScopeKey] public string Id { get; set; } = \"\"; }")]
    [InlineData("FG1032", "public sealed partial record UserContext([property: ScopeKey] object Id);")]
    [InlineData("FG1033", "public sealed partial record UserContext { [ScopeKey] public static string Id => \"\"; }")]
    [InlineData("FG1035 struct", "public readonly partial record struct UserContext([property: ScopeKey] string Id);")]
    public void Law08_The_factories_of_a_wrong_context_bind(string rule, string context)
    {
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of($$"""
            [ScopeContext]
            {{context}}

            [ScopedFactory]
            public sealed class Desk(UserContext user) { public UserContext User => user; }

            internal sealed class Consumer(DeskFactory factory)
            {
                public Desk Of(UserContext user) => factory.Get(user);
            }
            """).WithContainer());

        Assert.True(run.Diagnostics.IsEmpty, $"{rule}\n{string.Join('\n', run.Diagnostics)}\n{string.Join('\n', run.Sources.Values)}");
    }

    [Theory]
    [InlineData("FG1003", "[ScopedFactory] public sealed class Desk<T>(UserContext user) { public UserContext User => user; }")]
    [InlineData("FG1004 file", "[ScopedFactory] file sealed class Desk(UserContext user) { public UserContext User => user; }")]
    [InlineData("FG1004 private", "public static class Outer { [ScopedFactory] private sealed class Desk(UserContext user) { public UserContext User => user; } }")]
    [InlineData("FG1004 service", "public static class Outer { private interface IHidden { } [ScopedFactory(typeof(IHidden))] internal sealed class Desk(UserContext user) : IHidden { public UserContext User => user; } }")]
    [InlineData("FG1014", "public interface IDesk { } [ScopedFactory<IDesk>] public sealed class Desk(UserContext user) : IDesk { public UserContext User => user; } [ScopedFactory<IDesk>] public sealed class Table(UserContext user) : IDesk { public UserContext User => user; }")]
    [InlineData("FG1017", "[ScopedFactory(FactoryName = \"1 desk\")] public sealed class Desk(UserContext user) { public UserContext User => user; }")]
    [InlineData("FG1017 taken", "public sealed class DeskFactory { } [ScopedFactory] public sealed class Desk(UserContext user) { public UserContext User => user; }")]
    [InlineData("FG1017 twice", "[ScopedFactory(FactoryName = \"F\")] public sealed class Desk(UserContext user) { public UserContext User => user; } [ScopedFactory(FactoryName = \"F\")] public sealed class Lamp(UserContext user) { public UserContext User => user; }")]
    public void Law08_What_cannot_be_named_generates_nothing_that_does_not_compile(string rule, string source)
    {
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.User, $"using Acme.Chat;\n{source}").WithContainer());

        Assert.True(run.Diagnostics.IsEmpty, $"{rule}\n{string.Join('\n', run.Diagnostics)}\n{string.Join('\n', run.Sources.Values)}");
    }

    [Fact]
    public Task Law08_One_wrong_declaration_leaves_the_others_working() => CompiledTest.RunAsync(Chat.User, Chat.Cache, """
        using Acme.Chat;

        [ScopedFactory] public sealed class Desk { }
        [ScopedFactory] public sealed class Lamp(UserContext user, Desk desk) { public object[] All => new object[] { user, desk }; }

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                await using var lease = scopes.Enter(new("ada"));
                Assert.NotNull(new SessionCacheFactory(scopes).Get(new("ada")));
            }
        }
        """);

    [Theory]
    [InlineData("[AsyncInitializer] public Task A() => Task.CompletedTask; [AsyncInitializer] public Task B() => Task.CompletedTask;")]
    [InlineData("[AsyncInitializer] public async void A() => await Task.Yield();")]
    [InlineData("[AsyncInitializer] public object A() => 1;")]
    [InlineData("[AsyncInitializer] private Task A() => Task.CompletedTask;")]
    public void Law08_A_wrong_initialiser_leaves_the_colour_that_callers_count_on(string member) =>
        Assert.Empty(GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.User, $$"""
            using Acme.Chat;

            [ScopedFactory] public sealed class Desk(UserContext user) { public UserContext User => user; {{member}} }
            [ScopedFactory] public sealed class Room(UserContext user, Desk desk) { public object[] All => new object[] { user, desk }; }

            internal sealed class Caller(DeskFactory desks, RoomFactory rooms)
            {
                public async Task<object> Call(UserContext user) => (await desks.GetAsync(user), await rooms.GetAsync(user));
            }
            """)).Diagnostics);

    [Theory]
    [InlineData("Add Chat")]
    [InlineData("1")]
    [InlineData("Add-Chat")]
    public void A_registration_name_that_is_none_registers_nothing(string name)
    {
        var project = ProjectUnderTest.Of(Chat.User, Chat.Cache).WithContainer();
        var run = GeneratorSession.RunOnce(project with { Properties = project.Properties.Add("FactoryGenRegistrationName", name) });

        Assert.DoesNotContain("FactoryGen.Registration.g.cs", run.AssertCompiles().Sources.Keys);
        Assert.Contains("FactoryGen.Registration.g.cs", GeneratorSession.RunOnce(project).Sources.Keys);
    }
}
