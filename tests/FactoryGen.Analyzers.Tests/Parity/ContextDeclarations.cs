namespace FactoryGen.Analyzers.Tests.Parity;

/// <summary>Good and bad contexts: every kind of type with every kind of key, and a service of it.</summary>
internal static class ContextDeclarations
{
    private static readonly string[] Kinds =
    [
        "public sealed partial record SessionContext",
        "internal partial class SessionContext",
        "public abstract partial class SessionContext",
        "public sealed record SessionContext",
        "public partial struct SessionContext",
        "public readonly partial record struct SessionContext",
        "internal readonly struct SessionContext",
        "public sealed record SessionContext",
        "public ref struct SessionContext",
        "public static partial class SessionContext",
        "public partial class SessionContext<T>",
        "file partial class SessionContext",
    ];

    private static readonly string[] Keys =
    [
        "[ScopeKey] public string Id => \"a\";",
        "[ScopeKey] public string? Id => \"a\"; [ScopeKey] internal Guid? Other => null;",
        "[ScopeKey] public (int Number, DayOfWeek Day) Id => default;",
        "[ScopeKey] public UserId Id => default; public readonly record struct UserId(string Value, Guid Number);",
        "[ScopeKey] public UserId? Id => null; public sealed record UserId(string Value);",
        "[ScopeKey] public Uri Id => new(\"a:b\");",
        "public string Id => \"a\";",
        "[ScopeKey] public string Id { get => \"a\"; set { } }",
        "[ScopeKey] public object Id => 1;",
        "[ScopeKey] public byte[] Id => [];",
        "[ScopeKey] public IEventStore Id => null!;",
        "[ScopeKey] public string Id => 1.ToString();",
        "[ScopeKey] private string Id => \"a\";",
        "[ScopeKey] public static string Id => \"a\";",
        "[ScopeKey] public string this[int index] => \"a\";",
        "[ScopeKey] public string Id { set { } }",
        "[ScopeKey] public string Id => \"a\"; [ScopeKey, ParentContext] public UserContext User => null!;",
    ];

    public static IEnumerable<string> All =>
        from kind in Kinds
        from key in Keys
        select $$"""
            [ScopeContext]
            {{kind}}
            {
                {{key}}
            }

            [ScopedFactory]
            {{(kind.StartsWith("file", StringComparison.Ordinal) ? "file" : "internal")}} sealed class Agent(SessionContext{{(kind.EndsWith("<T>", StringComparison.Ordinal) ? "<int>" : "")}} session);
            """;
}
