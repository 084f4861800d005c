using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4041;

public sealed class FG4041Valid
{
    private const string Old = """
        [assembly: LegacyNamespace("Acme.Chat.Old")]
        [assembly: LegacyType("Acme.Chat.OldSockets")]

        namespace Acme.Chat.Old
        {
            public static class Sockets
            {
                private static int _count = Step();
                public static int Open(UserContext user) => Step() + _count + Acme.Chat.Old.Log.Count;
                private static int Step() => 1;
            }

            public static class Log { public static int Count => 2; }
        }

        namespace Acme.Chat { public sealed class OldSockets { public OldSockets? Next { get; set; } } }
        """;

    [Fact]
    public Task The_legacy_code_itself() => IsFineAsync(Old);

    [Theory]
    [InlineData("Type.GetType(\"Acme.Chat.Older.Sockets\")")]
    [InlineData("Type.GetType(\"Acme.Chat.OldSocketsToo\")")]
    [InlineData("Type.GetType(name)")]
    [InlineData("typeof(Usage).GetMethod(\"Acme.Chat.OldSockets\")")]
    [InlineData("Finder.GetType(\"Acme.Chat.OldSockets\")")]
    public Task Other_texts(string expression) => IsFineAsync(
        $"public static class Usage {{ public static object? Run(string name) => {expression}; }} public static class Finder {{ public static string GetType(string typeName) => typeName; }}",
        ("Old.cs", Old));

    [Fact]
    public Task Comments_texts_and_others_of_the_same_name() => IsFineAsync(
        """
        namespace Acme.Support
        {
            /// <summary>Formerly Acme.Chat.Old.Sockets.Open(user).</summary>
            public static class Sockets
            {
                public const string Text = "Acme.Chat.Old.Sockets";

                // Acme.Chat.Old.Sockets
                public static int Old => Text.Length + Log();

                private static int Log() => 1;
            }

            public static class Usage { public static int Run() => Sockets.Old; }
        }
        """,
        ("Old.cs", Old));
}
