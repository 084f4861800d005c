using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4102;

public sealed class FG4102Valid
{
    private const string Cache = """
        namespace Acme.Chat;

        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", WarnFrom = "2026-12-01", RemoveFrom = "2027-06-01")]
        [LegacyEntryPoint("Acme.Legacy.Old.Get", WarnFrom = "2026-12-01", RemoveFrom = "2027-03-01")]
        [LegacyEntryPoint("Acme.Legacy.Half.Get", RemoveFrom = "2027-03-01")]
        public sealed class Cache(UserContext user);
        """;

    [Fact]
    public Task Nothing_is_removed_yet() => IsFineAsync(
        """
        // <FactoryGenDate>2027-01-01</FactoryGenDate>
        using Acme.Legacy;

        public static class Desk { public static string Name => nameof(Caches) + nameof(Old.Get); }
        """,
        ("Cache.cs", Cache));

    [Fact]
    public Task Another_type_in_the_namespace_lives_on() => IsFineAsync(
        """
        // <FactoryGenDate>2027-03-01</FactoryGenDate>
        using Acme.Legacy;

        public static class Desk { public static string Name => nameof(Caches.Get); }
        """,
        ("Cache.cs", Cache));

    [Fact]
    public Task A_type_of_somebody_has_other_members() => IsFineAsync(
        """
        // <FactoryGenDate>2027-03-01</FactoryGenDate>
        using static Acme.Legacy.Half;

        public static class Desk { public static int Number => Count; }

        namespace Acme.Legacy { public static partial class Half { public static int Count => 1; } }
        """,
        ("Cache.cs", Cache));

    [Fact]
    public Task A_type_of_the_same_name() => IsFineAsync(
        """
        // <FactoryGenDate>2027-06-01</FactoryGenDate>
        public static class Caches { public static int Count => 1; }

        public static class Desk { public static string Name => nameof(Caches) + Caches.Count; }
        """,
        ("Cache.cs", Cache));
}
