using Microsoft.CodeAnalysis.CSharp;

namespace FactoryGen.Generator.Tests.Behaviour;

/// <summary>Declarations as people really write them, one test a shape.</summary>
public sealed class ShapeTests
{
    [Fact]
    public Task Explicit_interface_implementations() => RunAsync("""
        public interface IDesk { string Owner { get; } }

        [ScopedFactory(typeof(IDesk))]
        public sealed class Desk(UserContext user) : IDesk, IAsyncInitializable, IAsyncDisposable
        {
            public static List<string> Log { get; } = new();
            string IDesk.Owner => user.UserId;
            Task IAsyncInitializable.InitializeAsync(CancellationToken cancellationToken) { Log.Add("init"); return Task.CompletedTask; }
            ValueTask IAsyncDisposable.DisposeAsync() { Log.Add("disposed"); return default; }
        }
        """, """
        await using (scopes.Enter(new("ada")))
        {
            Assert.Equal("ada", (await new DeskFactory(scopes).GetAsync(new("ada"))).Owner);
        }

        Assert.Equal(new[] { "init", "disposed" }, Desk.Log);
        """);

    [Fact]
    public Task Inherited_overridden_and_hidden_initialisers() => RunAsync("""
        public abstract class Base
        {
            public List<string> Log { get; } = new();
            [AsyncInitializer] protected internal virtual async ValueTask StartAsync(CancellationToken cancellationToken) { await Task.Yield(); Log.Add("base"); }
        }

        [ScopedFactory] public sealed class Inherits(UserContext user) : Base { public UserContext User => user; }

        [ScopedFactory]
        public sealed class Overrides(UserContext user) : Base
        {
            public UserContext User => user;
            protected internal override async ValueTask StartAsync(CancellationToken cancellationToken) { await base.StartAsync(cancellationToken); Log.Add("derived"); }
        }

        public class Hidden
        {
            public List<string> Log { get; } = new();
            [AsyncInitializer] public Task StartAsync() { Log.Add("base"); return Task.CompletedTask; }
        }

        [ScopedFactory]
        public sealed class Hides(UserContext user) : Hidden
        {
            public UserContext User => user;
            public new Task StartAsync() { Log.Add("hiding"); return Task.CompletedTask; }
        }

        public class ByInterface : IAsyncInitializable
        {
            public List<string> Log { get; } = new();
            public virtual Task InitializeAsync(CancellationToken cancellationToken) { Log.Add("base"); return Task.CompletedTask; }
        }

        [ScopedFactory]
        public sealed class Again(UserContext user) : ByInterface, IAsyncInitializable
        {
            public UserContext User => user;
            Task IAsyncInitializable.InitializeAsync(CancellationToken cancellationToken) { Log.Add("again"); return Task.CompletedTask; }
        }
        """, """
        await using var lease = scopes.Enter(new("ada"));
        Assert.Equal(new[] { "base" }, (await new InheritsFactory(scopes).GetAsync(new("ada"))).Log);
        Assert.Equal(new[] { "base", "derived" }, (await new OverridesFactory(scopes).GetAsync(new("ada"))).Log);
        Assert.Equal(new[] { "base" }, (await new HidesFactory(scopes).GetAsync(new("ada"))).Log);
        Assert.Equal(new[] { "again" }, (await new AgainFactory(scopes).GetAsync(new("ada"))).Log);
        """);

    [Fact]
    public Task Required_members_that_the_constructor_sets() => RunAsync("""
        [ScopedFactory]
        public sealed class Desk
        {
            [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public Desk(UserContext user) => Owner = user.UserId;
            public required string Owner { get; init; }
        }
        """, """
        await using var lease = scopes.Enter(new("ada"));
        Assert.Equal("ada", new DeskFactory(scopes).Get(new("ada")).Owner);
        """);

    [Fact]
    public Task Defaults_nullability_and_params() => RunAsync("""
        [ScopedFactory]
        public sealed class Desk(UserContext user, string? note, int size = 3, DayOfWeek day = DayOfWeek.Friday, string text = "a\"\\b", decimal price = 1.5m, List<string?>? list = null, params int[] numbers)
        {
            public object?[] All => new object?[] { user.UserId, note, size, day, text, price, list, numbers.Length };
        }
        """, """
        await using var lease = scopes.Enter(new("ada"));
        Assert.Equal(new object?[] { "ada", null, 3, DayOfWeek.Friday, "a\"\\b", 1.5m, null, 0 }, new DeskFactory(scopes, null).Get(new("ada")).All);
        Assert.Throws<ArgumentNullException>("text", () => new DeskFactory(new ScopeHost<UserContext>(), null, text: null!));
        """);

    [Fact]
    public Task Same_named_types_in_two_namespaces() => RunAsync("""
        namespace Acme.One { public interface IDesk; [ScopedFactory(typeof(IDesk))] public sealed class Desk(UserContext user) : IDesk { public UserContext User => user; } }
        namespace Acme.Two { public interface IDesk; [ScopedFactory(typeof(IDesk))] internal sealed class Desk(UserContext user, Acme.One.IDesk desk) : IDesk { public object[] All => new object[] { user, desk }; } }
        """, """
        await using var lease = scopes.Enter(new("ada"));
        var one = new Acme.One.DeskFactory(scopes);
        var two = (Acme.Two.Desk)new Acme.Two.DeskFactory(scopes, one).Get(new("ada"));
        Assert.Same(one.Get(new("ada")), two.All[1]);
        """);

    [Fact]
    public Task A_member_named_like_its_type_of_service() => RunAsync("""
        public sealed class Lamp(UserContext user) { public UserContext User => user; }

        [ScopedFactory]
        public sealed class Desk(UserContext UserContext, Lamp Lamp)
        {
            public UserContext User => UserContext;
            public Lamp Light => Lamp;
            [AsyncInitializer] public Task DeskFactory(CancellationToken _slot) => Task.CompletedTask;
        }
        """, """
        await using var lease = scopes.Enter(new("ada"));
        var lamp = new Lamp(new("x"));
        Assert.Same(lamp, (await new DeskFactory(scopes, lamp).GetAsync(new("ada"))).Light);
        """);

    internal static Task RunAsync(string declarations, string body, LanguageVersion version = LanguageVersion.CSharp12)
    {
        var project = CompiledTest.Project("global using Acme.Chat;", Chat.User, declarations, $$"""
            internal static class Program
            {
                internal static async Task Run()
                {
                    await using var scopes = new ScopeHost<UserContext>();
            {{body}}
                }
            }
            """);
        return CompiledTest.RunAsync(project with { LanguageVersion = version });
    }
}
