using Microsoft.CodeAnalysis;

namespace FactoryGen.Generator.Tests.Behaviour;

/// <summary>Declarations that are legal and rare, each of which once generated code that didn't compile, or called another member.</summary>
public sealed class UnusualDeclarationTests
{
    [Fact]
    public Task An_optional_service_behind_an_optional_parameter_is_still_refused_when_null() => CompiledTest.RunAsync(Chat.User, Chat.Cache, """
        using Acme.Chat;

        [ScopedFactory]
        public sealed class Desk(UserContext user, int size = 3, SessionCache? cache = null)
        {
            public object?[] All => new object?[] { user, size, cache };
        }

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                await using var lease = scopes.Enter(new("ada"));
                Assert.Throws<ArgumentNullException>("cache", () => new DeskFactory(scopes));
                Assert.NotNull(new DeskFactory(scopes, cache: new SessionCacheFactory(scopes)).Get(new("ada")).All[2]);
            }
        }
        """);

    [Fact]
    public Task An_inherited_initialiser_is_called_whatever_shares_its_name() => CompiledTest.RunAsync(Chat.User, """
        using Acme.Chat;

        public class Base
        {
            public string Called { get; protected set; } = "";
            [AsyncInitializer] public virtual Task Start(CancellationToken token) { Called += "base"; return Task.CompletedTask; }
        }

        [ScopedFactory]
        public sealed class Overloads(UserContext user) : Base
        {
            public UserContext User => user;
            public override Task Start(CancellationToken token) { Called += "override"; return Task.CompletedTask; }
            public void Start(object token) => Called += "overload " + token;
        }

        public class Hidden
        {
            public string Called { get; protected set; } = "";
            [AsyncInitializer] public Task Start(CancellationToken token) { Called += "base"; return Task.CompletedTask; }
        }

        [ScopedFactory]
        public sealed class Hides(UserContext user) : Hidden
        {
            public UserContext User => user;
            public new void Start(CancellationToken token) => Called += "hiding";
        }

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                await using var lease = scopes.Enter(new("ada"));
                Assert.Equal("override", (await new OverloadsFactory(scopes).GetAsync(new("ada"))).Called);
                Assert.Equal("base", (await new HidesFactory(scopes).GetAsync(new("ada"))).Called);
            }
        }
        """);

    [Fact]
    public Task Services_that_differ_from_their_use_in_annotations_or_element_names() => CompiledTest.RunAsync(Chat.User, """
        using Acme.Chat;

        public interface IStore<T> { }

        [ScopedFactory(typeof(IStore<string>))] public sealed class Texts(UserContext user) : IStore<string?> { public UserContext User => user; }
        [ScopedFactory(typeof(IStore<(int A, string B)>))] public sealed class Pairs(UserContext user) : IStore<(int A, string B)> { public UserContext User => user; }

        [ScopedFactory]
        public sealed class Desk(UserContext user, IStore<string> texts, IStore<(int X, string Y)> pairs)
        {
            public object[] All => new object[] { user, texts, pairs };
        }

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                await using var lease = scopes.Enter(new("ada"));
                var desk = new DeskFactory(scopes, new TextsFactory(scopes), new PairsFactory(scopes)).Get(new("ada"));
                Assert.IsType<Texts>(desk.All[1]);
                Assert.IsType<Pairs>(desk.All[2]);
            }
        }
        """);

    [Fact]
    public Task Many_parameters_that_a_tuple_has_other_names_for() => CompiledTest.RunAsync(Chat.User, """
        using Acme.Chat;

        [ScopedFactory]
        public sealed class Desk
        {
            public Desk(UserContext user, int Item2, int Item1, int Rest, int ToString, int CompareTo, int a, int b, int c) =>
                All = new[] { user.UserId.Length, Item2, Item1, Rest, ToString, CompareTo, a, b, c };

            public int[] All { get; }
        }

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                await using var lease = scopes.Enter(new("ada"));
                Assert.Equal(new[] { 3, 2, 1, 4, 5, 6, 7, 8, 9 }, new DeskFactory(scopes, 2, 1, 4, 5, 6, 7, 8, 9).Get(new("ada")).All);
            }
        }
        """);

    [Fact]
    public void The_attribute_in_both_forms_and_on_several_parts_generates_one_file()
    {
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of(
            Chat.User,
            "[ScopedFactory] public sealed partial class Desk(Acme.Chat.UserContext user) { public object User => user; }",
            "[ScopedFactory<object>] public sealed partial class Desk { }"));

        Assert.Single(run.Sources, static source => source.Key.StartsWith("Desk", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_types_of_one_name_generate_one_file()
    {
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of(
            Chat.User,
            "[ScopedFactory] public sealed class Desk(Acme.Chat.UserContext user) { public object User => user; }",
            "[ScopedFactory] public sealed record Desk(Acme.Chat.UserContext User);"));

        Assert.Single(run.Sources, static source => source.Key.StartsWith("Desk", StringComparison.Ordinal));
    }

    [Fact]
    public void A_parameter_of_a_type_that_no_value_can_have_gives_a_skeleton()
    {
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of(
            Chat.User,
            "public static class Nobody { } [ScopedFactory] public sealed class Desk { public Desk(Acme.Chat.UserContext user, Nobody nobody) { } }"));

        Assert.All(
            run.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
            diagnostic => Assert.True(run.Input.ContainsSyntaxTree(diagnostic.Location.SourceTree), diagnostic.ToString()));
    }
}
