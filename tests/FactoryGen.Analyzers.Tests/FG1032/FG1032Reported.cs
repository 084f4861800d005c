using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1032;

public sealed class FG1032Reported
{
    [Fact]
    public Task An_object() => ReportsAsync("""
        [ScopeContext]
        public sealed partial record SessionContext([property: ScopeKey] object {|FG1032:Key|});
        """);

    [Fact]
    public Task Dynamic() => ReportsAsync("""
        [ScopeContext]
        public sealed partial record SessionContext([property: ScopeKey] dynamic {|FG1032:Key|});
        """);

    [Fact]
    public Task An_interface() => ReportsAsync("""
        [ScopeContext]
        public sealed partial record SessionContext([property: ScopeKey] IEventStore {|FG1032:Key|});
        """);

    [Fact]
    public Task A_delegate() => ReportsAsync("""
        [ScopeContext]
        public sealed partial record SessionContext([property: ScopeKey] Func<string> {|FG1032:Key|});
        """);

    [Fact]
    public Task An_array() => ReportsAsync("""
        [ScopeContext]
        public sealed partial record SessionContext([property: ScopeKey] byte[] {|FG1032:Key|});
        """);

    [Fact]
    public Task A_list() => ReportsAsync("""
        [ScopeContext]
        public sealed partial record SessionContext([property: ScopeKey] List<string> {|FG1032:Key|});
        """);

    [Fact]
    public Task A_collection_that_is_a_struct() => ReportsAsync("""
        [ScopeContext]
        public sealed partial record SessionContext([property: ScopeKey] System.Collections.Immutable.ImmutableArray<string> {|FG1032:Key|});
        """);

    [Fact]
    public Task A_class_without_Equals() => ReportsAsync("""
        public sealed class Account;

        [ScopeContext]
        public sealed partial record SessionContext([property: ScopeKey] Account {|FG1032:Key|});
        """);

    [Fact]
    public Task A_class_whose_Equals_is_another() => ReportsAsync("""
        public sealed class Account
        {
            public bool Equals(int other) => other == 1;
        }

        [ScopeContext]
        public sealed partial record SessionContext([property: ScopeKey] Account {|FG1032:Key|});
        """);

    [Fact]
    public Task A_tuple_with_an_array() => ReportsAsync("""
        [ScopeContext]
        public sealed partial record SessionContext([property: ScopeKey] (string Name, int[] Parts) {|FG1032:Key|});
        """);

    [Fact]
    public Task A_record_that_wraps_an_array() => ReportsAsync("""
        public sealed record Path(string[] Parts);

        [ScopeContext]
        public sealed partial record SessionContext([property: ScopeKey] Path {|FG1032:Key|});
        """);

    [Fact]
    public Task A_nullable_struct_that_wraps_an_object() => ReportsAsync("""
        public readonly record struct Handle(object Value);

        [ScopeContext]
        public sealed partial record SessionContext([property: ScopeKey] Handle? {|FG1032:Key|});
        """);

    [Fact]
    public Task A_task() => ReportsAsync("""
        [ScopeContext]
        public sealed partial record SessionContext([property: ScopeKey] Task<string> {|FG1032:Key|});
        """);

    [Fact]
    public Task Computed_with_ToString() => ReportsAsync("""
        [ScopeContext]
        public sealed partial record SessionContext(Uri Address)
        {
            [ScopeKey]
            public string {|FG1032:Key|} => Address.ToString();
        }
        """);

    [Fact]
    public Task Computed_with_GetHashCode() => ReportsAsync("""
        [ScopeContext]
        public sealed partial record SessionContext(Uri Address)
        {
            [ScopeKey]
            public int {|FG1032:Key|}
            {
                get { return Address?.GetHashCode() ?? 0; }
            }
        }
        """);

    [Fact]
    public Task Computed_with_HashCode() => ReportsAsync("""
        [ScopeContext]
        public sealed partial record SessionContext(string TenantId, string UserId)
        {
            [ScopeKey]
            public int {|FG1032:Key|} => HashCode.Combine(TenantId, UserId);
        }
        """);

    [Fact]
    public Task Initialised_with_ToString() => ReportsAsync("""
        [ScopeContext]
        public sealed partial class SessionContext(object session)
        {
            [ScopeKey]
            public string {|FG1032:Key|} { get; } = session.ToString() ?? "";
        }
        """);

    [Theory]
    [InlineData("object", "1", "an object compares by reference")]
    [InlineData("byte[]", "[]", "an array compares by reference")]
    [InlineData("int", "uri.GetHashCode()", "GetHashCode() doesn't tell all values apart")]
    [InlineData("int", "HashCode.Combine(uri)", "HashCode.Combine() doesn't tell all values apart")]
    public async Task A_key_method_that_returns(string type, string value, string reason) => Assert.Contains(
        $"'Keys.KeyOf' can't be a key, because {reason}",
        Assert.Single(await ReportsAsync($$"""
            public static class Keys
            {
                [ScopeKey]
                public static {{type}} {|FG1032:KeyOf|}(Uri uri) => {{value}};
            }

            [ScopedFactory]
            public sealed class Mailbox(Uri uri);
            """)).GetMessage(System.Globalization.CultureInfo.InvariantCulture),
        StringComparison.Ordinal);
}
