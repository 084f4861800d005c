namespace FactoryGen.Analyzers.Tests.Parity;

/// <summary>Good and bad <c>[ScopeKey]</c> methods, in every kind of place, and services of the type that each makes a context.</summary>
internal static class KeyMethodDeclarations
{
    private static readonly string[] Holders =
    [
        "public static class Keys",
        "internal partial struct Keys",
        "public interface IKeys",
        "file static class Keys",
        "public static class Keys<T>",
    ];

    private static readonly string[] Contexts = ["Principal", "Box<int>"];

    private static readonly string[] Methods =
    [
        "public static string KeyOf(Principal principal) => \"a\";",
        "internal static Guid? KeyOf(Principal? principal) => null;",
        "public static (string, int) KeyOf(Principal principal) => (\"a\", 1);",
        "internal static UserId KeyOf(Principal principal) => new(\"a\"); internal sealed record UserId(string Value);",
        "public static string KeyOf(Box<int> box) => \"a\";",
        "public static string KeyOf(Principal principal) => principal.ToString()!;",
        "public string KeyOf(Principal principal) => \"a\";",
        "private static string KeyOf(Principal principal) => \"a\";",
        "public static void KeyOf(Principal principal) { }",
        "public static object KeyOf(Principal principal) => 1;",
        "public static byte[] KeyOf(Principal principal) => [];",
        "public static int KeyOf(Principal principal) => principal.GetHashCode();",
        "public static Task<string> KeyOf(Principal principal) => null!;",
        "public static string KeyOf<T>(Principal principal) => \"a\";",
        "public static string KeyOf() => \"a\";",
        "public static string KeyOf(Principal principal, int other) => \"a\";",
        "public static string KeyOf(in Principal principal) => \"a\";",
        "public static string KeyOf(string principal) => \"a\";",
        "public static string KeyOf(UserContext principal) => \"a\";",
        "public static string KeyOf(Principal[] principal) => \"a\";",
        "public static string KeyOf(Principal principal) => \"a\"; [ScopeKey] public static string OtherKeyOf(Principal principal) => \"a\";",
    ];

    public static IEnumerable<string> All =>
        from holder in Holders
        from method in Methods
        from context in Contexts
        select $$"""
            public sealed class Principal;

            public class Box<T>;

            {{holder}}
            {
                [ScopeKey] {{method}}
            }

            [ScopedFactory]
            internal sealed class Agent({{context}} context);

            [ScopedFactory(Context = typeof({{context}}))]
            internal sealed class Runner(Agent agent);
            """;
}
