namespace FactoryGen.Generator.Tests.Behaviour;

/// <summary>Law 11: what the generator adds to a context type changes neither equality, text, serialisation nor deconstruction.</summary>
public sealed class ContextTypeTests
{
    [Fact]
    public Task Law11_A_record_is_the_same_with_and_without_the_generated_part() => CompiledTest.RunAsync("""
        using System.Text.Json;

        [ScopeContext]
        public sealed partial record UserContext([property: ScopeKey] string Id, string Name);

        public sealed record Plain(string Id, string Name);

        [ScopeContext]
        public partial class ClassContext
        {
            [ScopeKey] public string Id { get; init; } = "";
        }

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                UserContext entered = new("ada", "Ada"), untouched = new("ada", "Ada");
                var plain = new Plain("ada", "Ada");
                await using var lease = scopes.Enter(entered);

                Assert.Equal(untouched, entered);
                Assert.Equal(untouched.GetHashCode(), entered.GetHashCode());
                Assert.Single(new HashSet<UserContext> { entered, untouched });
                Assert.NotEqual(untouched with { Name = "other" }, entered);
                Assert.Equal(plain.ToString().Replace("Plain", "UserContext"), entered.ToString());
                Assert.Equal(JsonSerializer.Serialize(plain), JsonSerializer.Serialize(entered));
                Assert.Equal(entered, JsonSerializer.Deserialize<UserContext>(JsonSerializer.Serialize(entered)));
                var withFields = new JsonSerializerOptions { IncludeFields = true };
                Assert.Equal(JsonSerializer.Serialize(plain, withFields), JsonSerializer.Serialize(entered, withFields));
                var (id, name) = entered;
                Assert.Equal(("ada", "Ada"), (id, name));
                Assert.Equal(
                    typeof(Plain).GetProperties().Select(property => property.Name),
                    typeof(UserContext).GetProperties().Select(property => property.Name));
                Assert.Empty(typeof(UserContext).GetFields());
            }
        }
        """);

    [Fact]
    public Task Law11_A_copy_reaches_its_own_scope() => CompiledTest.RunAsync(Chat.User, Chat.Cache, """
        using Acme.Chat;

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                var caches = new SessionCacheFactory(scopes);
                var ada = new UserContext("ada");
                await using var lease = scopes.Enter(ada);
                GC.KeepAlive(caches.Get(ada));
                var eve = ada with { UserId = "eve" };

                Assert.Throws<ScopeNotEnteredException>(() => caches.Get(eve));
                await using var leaseOfEve = scopes.Enter(eve);
                Assert.NotSame(caches.Get(ada), caches.Get(eve));
            }
        }
        """);

    [Fact]
    public Task Law11_The_generated_field_is_left_out_of_serialisation_by_fields() => CompiledTest.RunAsync("""
        [ScopeContext]
        public partial class UserContext
        {
            [ScopeKey] public string Id { get; init; } = "";
        }

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                var ada = new UserContext { Id = "ada" };
                await using var lease = scopes.Enter(ada);
        #pragma warning disable SYSLIB0050 // the flag is what serialisers by fields still look at
                Assert.Equal("FactoryGen.CompilerServices.ScopeLink", Assert.Single(
                    typeof(UserContext).GetFields(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic),
                    field => field.IsNotSerialized).FieldType.FullName);
            }
        }
        """);

    [Theory]
    [InlineData("partial record UserContext", "")]
    [InlineData("sealed partial record class UserContext", "")]
    [InlineData("sealed partial class UserContext", "")]
    [InlineData("partial class UserContext : Base", "public class Base { private protected object? _factoryGenScope; protected object? Uses => _factoryGenScope; }")]
    [InlineData("sealed partial class UserContext : IEquatable<UserContext>", "partial class UserContext { public object? _factoryGenScope; public bool Equals(UserContext? other) => other?.Id == Id; public override bool Equals(object? other) => Equals(other as UserContext); public override int GetHashCode() => Id.GetHashCode(); }")]
    [InlineData("sealed partial record UserContext", "partial record UserContext { public int _factoryGenScope { get; init; } }")]
    [InlineData("sealed partial record UserContext", "partial record UserContext { public static void _factoryGenScope() { } }")]
    public Task A_context_declared_so(string declaration, string more) => CompiledTest.RunAsync($$"""
        [ScopeContext]
        public {{declaration}}
        {
            [ScopeKey] public string Id { get; init; } = "";
        }

        {{more}}

        [ScopedFactory] public class Box(UserContext user) { public UserContext User => user; }

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                var ada = new UserContext { Id = "ada" };
                await using var lease = scopes.Enter(ada);
                Assert.Same(ada, new BoxFactory(scopes).Get(ada).User);
            }
        }
        """);

    [Fact]
    public Task A_context_inside_other_partial_types() => CompiledTest.RunAsync("""
        namespace Acme
        {
            public static partial class Outer
            {
                public partial interface IMiddle
                {
                    public partial record struct Inner
                    {
                        [ScopeContext]
                        public sealed partial record UserContext([property: ScopeKey] string Id);

                        [ScopedFactory]
                        public sealed class Box(UserContext user) { public UserContext User => user; }
                    }
                }
            }
        }

        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<Acme.Outer.IMiddle.Inner.UserContext>();
                var ada = new Acme.Outer.IMiddle.Inner.UserContext("ada");
                await using var lease = scopes.Enter(ada);
                Assert.Same(ada, new Acme.BoxFactory(scopes).Get(ada).User);
            }
        }
        """);
}
