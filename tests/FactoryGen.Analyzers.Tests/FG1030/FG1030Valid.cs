using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1030;

public sealed class FG1030Valid
{
    [Fact]
    public Task One_key() => IsFineAsync("""
        [ScopeContext]
        public sealed partial class SessionContext
        {
            [ScopeKey]
            public required string SessionId { get; init; }
        }
        """);

    [Fact]
    public Task Several_keys() => IsFineAsync("""
        [ScopeContext]
        public sealed partial record SessionContext([property: ScopeKey] string TenantId, [property: ScopeKey] Guid SessionId);
        """);

    [Fact]
    public Task An_inherited_key() => IsFineAsync("""
        public abstract record Owned([property: ScopeKey] string OwnerId);

        [ScopeContext]
        public sealed partial record SessionContext(string OwnerId) : Owned(OwnerId);
        """);

    [Fact]
    public Task A_key_in_another_part() => IsFineAsync("""
        [ScopeContext]
        public sealed partial class SessionContext;

        public partial class SessionContext
        {
            [ScopeKey]
            public string SessionId { get; } = "";
        }
        """);
}
