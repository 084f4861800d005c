using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1031;

public sealed class FG1031Valid
{
    [Fact]
    public Task No_setter() => IsFineAsync("""
        [ScopeContext]
        public sealed partial class SessionContext(string id)
        {
            [ScopeKey]
            public string SessionId { get; } = id;
        }
        """);

    [Fact]
    public Task Init() => IsFineAsync("""
        [ScopeContext]
        public sealed partial class SessionContext
        {
            [ScopeKey]
            public string SessionId { get; init; } = "";

            public string Theme { get; set; } = "";
        }
        """);

    [Fact]
    public Task A_computed_key() => IsFineAsync("""
        [ScopeContext]
        public sealed partial record SessionContext(UserContext User)
        {
            [ScopeKey]
            public string UserId => User.UserId;
        }
        """);
}
