namespace FactoryGen.Generator.Tests.Behaviour;

/// <summary>What tells scopes apart: composite keys, keys that wrap a value, and what is no key.</summary>
public sealed class KeyTests
{
    private const string Box = """
        [ScopedFactory] public sealed class Box(UserContext user) { public UserContext User => user; }
        """;

    [Fact]
    public Task A_composite_key_is_a_tuple_never_a_text() => CompiledTest.RunAsync("""
        [ScopeContext]
        public sealed partial record UserContext([property: ScopeKey] string Tenant, [property: ScopeKey] string User, string Name);

        """ + Box, """
        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                var boxes = new BoxFactory(scopes);
                UserContext one = new("a_b", "c", "x"), other = new("a", "b_c", "x"), same = new("a_b", "c", "y");
                await using var leaseOfOne = scopes.Enter(one);
                await using var leaseOfOther = scopes.Enter(other);

                Assert.NotSame(boxes.Get(one), boxes.Get(other));
                Assert.Same(boxes.Get(one), boxes.Get(same));
                Assert.Equal(2, scopes.ActiveScopes);
                Assert.Throws<ScopeNotEnteredException>(() => boxes.Get(new("c", "a_b", "x")));
                Assert.Contains("UserContext.User", Assert.Throws<ArgumentException>(() => scopes.Enter(new("a", " ", "x"))).Message);
                Assert.Contains("UserContext.Tenant", Assert.Throws<ArgumentException>(() => scopes.Enter(new(null!, "b", "x"))).Message);
            }
        }
        """);

    [Theory]
    [InlineData("string", "\"a\"", "\"A\"", "\"\"")]
    [InlineData("string?", "\"a\"", "\"a \"", "null")]
    [InlineData("Guid", "new Guid(1,0,0,0,0,0,0,0,0,0,0)", "new Guid(2,0,0,0,0,0,0,0,0,0,0)", "Guid.Empty")]
    [InlineData("Guid?", "new Guid(1,0,0,0,0,0,0,0,0,0,0)", "new Guid(2,0,0,0,0,0,0,0,0,0,0)", "null")]
    [InlineData("Guid?", "new Guid(1,0,0,0,0,0,0,0,0,0,0)", "new Guid(2,0,0,0,0,0,0,0,0,0,0)", "Guid.Empty")]
    [InlineData("(string Tenant, Guid User)", "(\"a\", new Guid(1,0,0,0,0,0,0,0,0,0,0))", "(\"b\", new Guid(1,0,0,0,0,0,0,0,0,0,0))", "(\"a\", Guid.Empty)")]
    public Task A_key_of_this_type(string type, string one, string other, string none) => CompiledTest.RunAsync($$"""
        [ScopeContext]
        public sealed partial record UserContext([property: ScopeKey] {{type}} Id);

        """ + Box, $$"""
        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                var boxes = new BoxFactory(scopes);
                UserContext ada = new({{one}}), bob = new({{other}});
                await using var leaseOfAda = scopes.Enter(ada);
                await using var leaseOfBob = scopes.Enter(bob);
                Assert.NotSame(boxes.Get(ada), boxes.Get(bob));
                Assert.Same(boxes.Get(ada), boxes.Get(new({{one}})));
                Assert.Contains("UserContext.Id", Assert.Throws<ArgumentException>(() => scopes.Enter(new({{none}}))).Message);
                Assert.Throws<ArgumentException>(() => boxes.Get(new({{none}})));
            }
        }
        """);

    [Theory]
    [InlineData("int", "0", "1")]
    [InlineData("DayOfWeek", "DayOfWeek.Sunday", "DayOfWeek.Monday")]
    [InlineData("DateOnly", "default", "new DateOnly(2026, 1, 1)")]
    public Task Other_value_types_have_no_empty_value(string type, string zero, string one) => CompiledTest.RunAsync($$"""
        [ScopeContext]
        public sealed partial record UserContext([property: ScopeKey] {{type}} Id);

        """ + Box, $$"""
        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                var boxes = new BoxFactory(scopes);
                UserContext ada = new({{zero}}), bob = new({{one}});
                await using var leaseOfAda = scopes.Enter(ada);
                await using var leaseOfBob = scopes.Enter(bob);
                Assert.NotSame(boxes.Get(ada), boxes.Get(bob));
            }
        }
        """);

    [Theory]
    [InlineData("public readonly record struct UserId(string Value);", "new UserId(\"a\")", "new UserId(\"\")", "UserContext.Id.Value")]
    [InlineData("public readonly record struct UserId(string Value);", "new UserId(\"a\")", "default", "UserContext.Id.Value")]
    [InlineData("public sealed record UserId(Guid Value);", "new UserId(new Guid(1,0,0,0,0,0,0,0,0,0,0))", "new UserId(Guid.Empty)", "UserContext.Id.Value")]
    [InlineData("public sealed record UserId(string Value);", "new UserId(\"a\")", "null!", "UserContext.Id")]
    [InlineData("public readonly record struct TenantId(string Text); public readonly record struct UserId(TenantId Tenant, int Number);", "new UserId(new TenantId(\"a\"), 0)", "new UserId(new TenantId(\"\"), 1)", "UserContext.Id.Tenant.Text")]
    [InlineData("public readonly struct UserId : IEquatable<UserId> { public UserId(string value) => Value = value; public string Value { get; } public bool Equals(UserId other) => Value == other.Value; public override bool Equals(object? obj) => obj is UserId other && Equals(other); public override int GetHashCode() => Value.GetHashCode(); }", "new UserId(\"a\")", "new UserId(\" \")", "UserContext.Id.Value")]
    public Task A_key_that_wraps_a_value_is_checked_within(string wrapper, string one, string none, string named) => CompiledTest.RunAsync($$"""
        [ScopeContext]
        public sealed partial record UserContext([property: ScopeKey] UserId Id);

        {{wrapper}}

        """ + Box, $$"""
        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                var boxes = new BoxFactory(scopes);
                await using var lease = scopes.Enter(new({{one}}));
                Assert.Same(boxes.Get(new({{one}})), boxes.Get(new({{one}})));
                Assert.Contains("{{named}}", Assert.Throws<ArgumentException>(() => scopes.Enter(new({{none}}))).Message);
            }
        }
        """);

    [Fact]
    public Task A_context_may_be_a_class_whose_key_is_inherited() => CompiledTest.RunAsync("""
        public abstract class Person
        {
            [ScopeKey] public string Id { get; init; } = "";
        }

        [ScopeContext]
        public partial class UserContext : Person
        {
            public string Name { get; set; } = "";
        }

        """ + Box, """
        internal static class Program
        {
            internal static async Task Run()
            {
                var scopes = new ScopeHost<UserContext>();
                var boxes = new BoxFactory(scopes);
                var ada = new UserContext { Id = "ada" };
                await using var lease = scopes.Enter(ada);
                Assert.Same(ada, boxes.Get(new UserContext { Id = "ada", Name = "other" }).User);
            }
        }
        """);
}
