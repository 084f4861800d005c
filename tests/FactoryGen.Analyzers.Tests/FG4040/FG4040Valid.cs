using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4040;

public sealed class FG4040Valid
{
    [Fact]
    public Task The_legacy_code_itself() => IsFineAsync(
        """
        using Acme.Chat.Old.Inner;

        [assembly: LegacyNamespace("Acme.Chat.Old")]

        namespace Acme.Chat.Old
        {
            using Acme.Chat.Old.Inner;

            public sealed class Sockets(Log log)
            {
                public Log Log => log;
            }
        }

        namespace Acme.Chat.Old.Inner { public sealed class Log; }
        """);

    [Fact]
    public Task Names_that_only_begin_alike() => IsFineAsync(
        """
        using Acme.Chat.OldStyle;
        using Acme.Chat.Older;

        [assembly: LegacyNamespace("Acme.Chat.Old")]

        namespace Acme.Chat.OldStyle { public sealed class Sockets; }
        namespace Acme.Chat.Older { public sealed class Sockets2; }
        """);

    [Fact]
    public Task Nonsense_in_the_attribute() => IsFineAsync(
        """
        [assembly: LegacyNamespace("")]
        [assembly: LegacyNamespace("..", Replacement = "")]
        [assembly: LegacyNamespace(null!)]
        [assembly: LegacyType("Acme.Chat.")]
        [assembly: LegacyType("1\n\"")]

        namespace Acme.Chat { public sealed class Sockets; }
        """);
}
