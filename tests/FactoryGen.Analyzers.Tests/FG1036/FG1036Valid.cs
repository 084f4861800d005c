using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1036;

public sealed class FG1036Valid
{
    [Theory]
    [InlineData("public static string KeyOf(System.Security.Claims.ClaimsPrincipal user) => user.Identity?.Name ?? \"\";")]
    [InlineData("internal static string? KeyOf(System.Security.Claims.ClaimsPrincipal? user) => user?.Identity?.Name;")]
    [InlineData("public static (string, int) KeyOf(System.Security.Claims.ClaimsPrincipal user) => (user.Identity!.Name!.ToString(), 1);")]
    [InlineData("public static Guid KeyOf(Uri uri) => Guid.Parse(uri.Host);")]
    [InlineData("public static string KeyOf(IComparable<Version> version) => version.ToString()!;")]
    [InlineData("public static int KeyOf(KeyValuePair<int, string> pair) => pair.Key;")]
    public Task A_method_that_takes_the_context_and_returns_the_key(string method) => IsFineAsync($$"""
        internal static class Keys
        {
            [ScopeKey]
            {{method}}
        }
        """);

    [Fact]
    public Task Services_of_such_a_context() => IsFineAsync("""
        using System.Security.Claims;

        internal static partial class Keys
        {
            [ScopeKey]
            internal static partial string KeyOf(ClaimsPrincipal user);

            internal static partial string KeyOf(ClaimsPrincipal user) => user.Identity?.Name ?? "";
        }

        [ScopedFactory]
        public sealed class Mailbox(ClaimsPrincipal user);

        [ScopedFactory(Context = typeof(ClaimsPrincipal))]
        public sealed class Desk(Mailbox mail);
        """);
}
