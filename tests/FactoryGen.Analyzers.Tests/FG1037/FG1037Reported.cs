using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1037;

public sealed class FG1037Reported
{
    [Fact]
    public Task Two_methods_for_one_type() => ReportsAsync("""
        public static class Tenancy
        {
            [ScopeKey]
            public static string {|FG1037:KeyOf|}(Uri uri) => uri.Host;

            [ScopeKey]
            public static string {|FG1037:TenantOf|}(Uri uri) => uri.AbsolutePath;
        }

        [ScopedFactory]
        public sealed class Mailbox(Uri uri);

        public sealed class Handler(MailboxFactory factory);
        """);

    [Fact]
    public Task A_type_that_is_a_context_by_itself() => ReportsAsync("""
        public static class Tenancy
        {
            [ScopeKey]
            public static string {|FG1037:KeyOf|}(UserContext user) => user.DisplayName;
        }

        [ScopedFactory]
        public sealed class Mailbox(UserContext user);
        """, "'Tenancy.KeyOf' and the [ScopeKey] of that [ScopeContext] both tell the scopes of 'UserContext' apart: keep one of the two");

    [Fact]
    public Task Overloads_for_two_types_and_one_of_them_twice() => ReportsAsync("""
        public static class Tenancy
        {
            [ScopeKey] public static string KeyOf(Uri uri) => uri.Host;
            [ScopeKey] public static string {|FG1037:KeyOf|}(Version version) => version.ToString();
        }

        public static class Versions
        {
            [ScopeKey] public static int {|FG1037:KeyOf|}(Version? version) => version?.Major ?? 0;
        }
        """);
}
