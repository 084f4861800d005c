using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1032;

public sealed class FG1032Valid
{
    [Fact]
    public Task A_string() => IsFineAsync("""
        [ScopeContext]
        public sealed partial record SessionContext([property: ScopeKey] string Key);
        """);

    [Fact]
    public Task A_guid() => IsFineAsync("""
        [ScopeContext]
        public sealed partial record SessionContext([property: ScopeKey] Guid Key);
        """);

    [Fact]
    public Task A_number() => IsFineAsync("""
        [ScopeContext]
        public sealed partial record SessionContext([property: ScopeKey] long Key);
        """);

    [Fact]
    public Task A_nullable_number() => IsFineAsync("""
        [ScopeContext]
        public sealed partial record SessionContext([property: ScopeKey] int? Key);
        """);

    [Fact]
    public Task An_enum() => IsFineAsync("""
        [ScopeContext]
        public sealed partial record SessionContext([property: ScopeKey] DayOfWeek Key);
        """);

    [Fact]
    public Task A_tuple() => IsFineAsync("""
        [ScopeContext]
        public sealed partial record SessionContext([property: ScopeKey] (string Tenant, Guid User) Key);
        """);

    [Fact]
    public Task A_date() => IsFineAsync("""
        [ScopeContext]
        public sealed partial record SessionContext([property: ScopeKey] DateOnly Key);
        """);

    [Fact]
    public Task A_uri() => IsFineAsync("""
        [ScopeContext]
        public sealed partial record SessionContext([property: ScopeKey] Uri Key);
        """);

    [Fact]
    public Task A_type() => IsFineAsync("""
        [ScopeContext]
        public sealed partial record SessionContext([property: ScopeKey] Type Key);
        """);

    [Fact]
    public Task A_record() => IsFineAsync("""
        public sealed record Account(string Id, int Number);

        [ScopeContext]
        public sealed partial record SessionContext([property: ScopeKey] Account Key);
        """);

    [Fact]
    public Task A_record_struct() => IsFineAsync("""
        public readonly record struct UserId(string Value);

        [ScopeContext]
        public sealed partial record SessionContext([property: ScopeKey] UserId Key);
        """);

    [Fact]
    public Task A_class_with_Equals() => IsFineAsync("""
        public sealed class Account
        {
            public string Id { get; init; } = "";

            public override bool Equals(object? other) => other is Account account && account.Id == Id;

            public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
        }

        [ScopeContext]
        public sealed partial record SessionContext([property: ScopeKey] Account Key);
        """);

    [Fact]
    public Task A_class_that_inherits_Equals() => IsFineAsync("""
        public abstract class Entity
        {
            public override bool Equals(object? other) => true;

            public override int GetHashCode() => 1;
        }

        public sealed class Account : Entity;

        [ScopeContext]
        public sealed partial record SessionContext([property: ScopeKey] Account Key);
        """);

    [Fact]
    public Task A_computed_key() => IsFineAsync("""
        [ScopeContext]
        public sealed partial record SessionContext(Uri Address)
        {
            [ScopeKey]
            public string Host => Address.Host;
        }
        """);
}
