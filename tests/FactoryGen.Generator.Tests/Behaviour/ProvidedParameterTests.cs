namespace FactoryGen.Generator.Tests.Behaviour;

/// <summary>Provided dependencies are parameters of the factory's constructor as they stand.</summary>
public sealed class ProvidedParameterTests
{
    [Fact]
    public Task Order_types_attributes_and_defaults_are_the_users() => CompiledTest.RunAsync(CompiledTest.Project(Chat.User, Chat.Cache, """
        using System.Diagnostics.CodeAnalysis;
        using Acme.Chat;
        using Microsoft.Extensions.DependencyInjection;

        public enum Size { Small, Large = 7 }

        [ScopedFactory]
        public sealed class Desk(
            [FromKeyedServices("primary")] string name,
            SessionCache cache,
            UserContext user,
            Func<string?, IReadOnlyList<int>>? shape = null,
            Size size = Size.Large,
            double width = double.NegativeInfinity,
            decimal price = 1.50m,
            char separator = '\'',
            string text = "a\"\\\n\u2028{0}",
            long ticks = long.MinValue,
            float ratio = 0.1f,
            (int X, string? Y) at = default,
            CancellationToken token = default,
            int? count = 3,
            nint handle = 5,
            params string[] tags)
        {
            public object?[] All => new object?[] { name, cache, user, shape, size, width, price, separator, text, ticks, ratio, at, token, count, handle, tags };
        }

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                var parameters = typeof(DeskFactory).GetConstructors().Single().GetParameters();
                Assert.Equal(
                    "scopes name cache shape size width price separator text ticks ratio at token count handle tags",
                    string.Join(" ", parameters.Select(parameter => parameter.Name)));
                Assert.Equal("primary", parameters[1].GetCustomAttributes(typeof(FromKeyedServicesAttribute), false).Cast<FromKeyedServicesAttribute>().Single().Key);
                Assert.Equal(typeof(SessionCacheFactory), parameters[2].ParameterType);
                var expected = typeof(Desk).GetConstructors().Single().GetParameters();
                foreach (var (ours, theirs) in parameters.Skip(3).Zip(expected.Skip(3)))
                {
                    Assert.Equal(theirs.ParameterType, ours.ParameterType);
                    Assert.Equal(theirs.HasDefaultValue, ours.HasDefaultValue);
                    Assert.Equal(theirs.HasDefaultValue ? theirs.DefaultValue : null, ours.HasDefaultValue ? ours.DefaultValue : null);
                    Assert.Equal(theirs.IsOptional, ours.IsOptional);
                }

                var ada = new UserContext("ada");
                await using var lease = scopes.Enter(ada);
                var all = new DeskFactory(scopes, "oak", new SessionCacheFactory(scopes), tags: new[] { "x" }).Get(ada).All;
                Assert.Equal("oak", all[0]);
                Assert.Same(ada, all[2]);
                Assert.Equal(Size.Large, all[4]);
                Assert.Equal(1.50m, all[6]);
                Assert.Equal('\'', all[7]);
                Assert.Equal("a\"\\\n\u2028{0}", all[8]);
                Assert.Equal(3, all[13]);
                Assert.Equal("x", Assert.Single(Assert.IsType<string[]>(all[15])));
            }
        }
        """).WithContainer());

    [Fact]
    public Task Generic_nullable_and_nested_types_are_written_in_full() => CompiledTest.RunAsync(Chat.User, """
        using Acme.Chat;

        namespace Acme.Tools
        {
            public static class Outer<T>
            {
                public sealed class Inner<U> { }
            }

            [ScopedFactory]
            public sealed class Desk(Acme.Tools.Outer<string?>.Inner<List<(int Id, string? Name)>?> inner, int[,][]? grid, Dictionary<string, object?> map, dynamic anything, UserContext user)
            {
                public object?[] All => new object?[] { inner, grid, map, (object)anything, user };
            }
        }

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                var ada = new UserContext("ada");
                await using var lease = scopes.Enter(ada);
                var map = new Dictionary<string, object?>();
                Assert.Same(map, new Acme.Tools.DeskFactory(scopes, new(), null, map, 1).Get(ada).All[2]);
            }
        }
        """);

    [Fact]
    public Task A_hosts_own_types_may_be_provided_too() => CompiledTest.RunAsync(Chat.User, """
        using Acme.Chat;

        [ScopedFactory]
        public sealed class Logout(UserContext user, ScopeHost<UserContext> scopes)
        {
            public object[] All => new object[] { user, scopes };
        }

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                var ada = new UserContext("ada");
                await using var lease = scopes.Enter(ada);
                Assert.Same(scopes, new LogoutFactory(scopes, scopes).Get(ada).All[1]);
            }
        }
        """);

    [Fact]
    public Task A_type_that_cant_be_a_type_argument_among_many() => CompiledTest.RunAsync(Chat.User, """
        using Acme.Chat;

        public interface IUnit { static abstract string Symbol { get; } string Text { get; } }
        public sealed class Metre : IUnit { public static string Symbol => "m"; public string Text => Symbol; }

        [ScopedFactory]
        public sealed class Ruler(UserContext user, int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, IUnit unit)
        {
            public string Text => user.UserId + (a + b + c + d + e + f + g + h + i + j + k) + unit.Text;
        }

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                var ada = new UserContext("ada");
                await using var lease = scopes.Enter(ada);
                Assert.Equal("ada66m", new RulerFactory(scopes, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, new Metre()).Get(ada).Text);
            }
        }
        """);

    [Fact]
    public Task Many_types_that_cant_be_type_arguments_and_one_that_can() => CompiledTest.RunAsync(Chat.User, """
        using Acme.Chat;

        public interface IUnit { static abstract string Symbol { get; } string Text { get; } }
        public sealed class Metre : IUnit { public static string Symbol => "m"; public string Text => Symbol; }

        [ScopedFactory]
        public sealed class Ruler(UserContext user, int length, IUnit a, IUnit b, IUnit c, IUnit d, IUnit e, IUnit f, IUnit g, IUnit h)
        {
            public string Text => user.UserId + length + a.Text + b.Text + c.Text + d.Text + e.Text + f.Text + g.Text + h.Text;
        }

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                var ada = new UserContext("ada");
                await using var lease = scopes.Enter(ada);
                var m = new Metre();
                Assert.Equal("ada1mmmmmmmm", new RulerFactory(scopes, 1, m, m, m, m, m, m, m, m).Get(ada).Text);
            }
        }
        """);

    [Fact]
    public void Attributes_that_promise_something_for_after_the_call_or_name_the_context_stay_behind()
    {
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.User, """
            using System.Diagnostics.CodeAnalysis;
            using System.Runtime.CompilerServices;
            using Acme.Chat;

            [InterpolatedStringHandler]
            public readonly struct Message
            {
                public Message(int literals, int holes, UserContext user) { }
                public void AppendLiteral(string text) { }
            }

            [ScopedFactory]
            public sealed class Desk
            {
                public Desk(UserContext user, [NotNull] string? name, [AllowNull] string wood, [InterpolatedStringHandlerArgument("user")] Message message) =>
                    Name = name ?? throw new ArgumentNullException(nameof(name));

                public string Name { get; }
            }
            """)).AssertCompiles();

        var parameters = run.Source("Desk.Factory");
        Assert.DoesNotContain("NotNull", parameters, StringComparison.Ordinal);
        Assert.DoesNotContain("InterpolatedStringHandlerArgument", parameters, StringComparison.Ordinal);
        Assert.Contains("[global::System.Diagnostics.CodeAnalysis.AllowNullAttribute] string wood", parameters, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_of_an_experimental_assembly_causes_no_warning_of_its_own()
    {
        var library = ProjectUnderTest.Of("""[assembly: System.Diagnostics.CodeAnalysis.Experimental("LIB001")] namespace Lib; public sealed class Paper;""") with { AssemblyName = "Lib" };
        GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.User, """
            #pragma warning disable LIB001
            [ScopedFactory]
            public sealed class Desk(Acme.Chat.UserContext user, Lib.Paper paper)
            {
                public object[] All => new object[] { user, paper };
            }
            """).Referencing(GeneratorSession.RunOnce(library).ToReference())).AssertCompiles();
    }
}
