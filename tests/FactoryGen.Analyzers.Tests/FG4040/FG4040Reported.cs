using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4040;

public sealed class FG4040Reported
{
    private const string Old = """
        [assembly: LegacyNamespace("Acme.Chat.Old", Replacement = "Acme.Chat.Sockets")]

        namespace Acme.Chat.Old { public static class Sockets { public static void Open() { } } }
        namespace Acme.Chat.Old.Inner { public sealed class Log; }
        """;

    [Fact]
    public Task A_plain_import() => ReportsAsync(
        "using {|FG4040:Acme.Chat.Old|};", "'Acme.Chat.Old' is legacy: use 'Acme.Chat.Sockets' instead", ("Old.cs", Old));

    [Fact]
    public Task Every_kind_of_import() => ReportsAsync(
        """
        global using {|FG4040:Acme.Chat.Old|};
        global using static {|FG4040:Acme.Chat.Old.Sockets|};
        using {|FG4040:Acme.Chat.Old.Inner|};
        using Alias = {|FG4040:Acme.Chat.Old|};
        using Type = {|FG4040:global::Acme.Chat.Old.Sockets|};

        namespace Acme.Support
        {
            using static {|FG4040:Acme.Chat.Old.Sockets|};
            using {|FG4040:Chat.Old|};
        }
        """,
        ("Old.cs", Old));

    // There the compiler is silent about obsolete code.
    [Fact]
    public Task Under_a_pragma_and_beside_an_obsolete_class() => ReportsAsync(
        """
        #pragma warning disable CS0612, CS0618
        using {|FG4040:Acme.Chat.Old|};
        #pragma warning restore CS0612, CS0618

        [Obsolete]
        public static class Usage;
        """,
        ("Old.cs", Old));

    [Fact]
    public Task What_has_no_replacement() => ReportsAsync(
        """
        using {|FG4040:Acme.Older|};

        [assembly: LegacyNamespace("Acme.Older")]

        namespace Acme.Older { public sealed class Thing; }
        namespace Acme.Newer { public sealed class Thing; }
        """,
        "'Acme.Older' is legacy: stop using it");

    [Fact]
    public Task An_alias_of_a_legacy_type() => ReportsAsync(
        """
        using Old = {|FG4040:Acme.Chat.OldSockets|};

        [assembly: LegacyType("Acme.Chat.OldSockets")]

        namespace Acme.Chat { public sealed class OldSockets; }
        """);
}
