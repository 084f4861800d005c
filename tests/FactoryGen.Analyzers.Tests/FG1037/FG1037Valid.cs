using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1037;

public sealed class FG1037Valid
{
    [Fact]
    public Task One_method_a_type() => IsFineAsync("""
        public static class Tenancy
        {
            [ScopeKey] public static string KeyOf(Uri uri) => uri.Host;
            [ScopeKey] public static string KeyOf(Version version) => version.ToString();
            [ScopeKey] public static string KeyOf(List<int> numbers) => numbers.Count.ToString();
            [ScopeKey] public static string KeyOf(List<string> texts) => texts.Count.ToString();
        }
        """);

    [Fact]
    public Task A_type_and_its_base() => IsFineAsync("""
        public class Principal;

        public sealed class Robot : Principal;

        public static class Keys
        {
            [ScopeKey] public static string KeyOf(Principal principal) => "a";
            [ScopeKey] public static int KeyOf(Robot robot) => 1;
        }

        [ScopedFactory] public sealed class Mailbox(Principal principal);
        [ScopedFactory] public sealed class Dock(Robot robot);
        """);
}
