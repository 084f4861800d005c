using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG3008;

public sealed class FG3008Valid
{
    [Fact]
    public Task A_constant() => Members.IsFineAsync("""

        """, """
        [ScopedFactory]
        public sealed partial class Vault(UserContext user)
        {
            public const int Limit = 3;

            public string Owner => user.UserId;
        }
        """);

    [Fact]
    public Task An_immutable_array() => Members.IsFineAsync("""

        """, """
        [ScopedFactory]
        public sealed partial class Vault(UserContext user)
        {
            internal static readonly System.Collections.Immutable.ImmutableArray<string> Names = ["a"];

            public string Owner => user.UserId;
        }
        """);

    [Fact]
    public Task A_frozen_set() => Members.IsFineAsync("""

        """, """
        [ScopedFactory]
        public sealed partial class Vault(UserContext user)
        {
            internal static readonly System.Collections.Frozen.FrozenSet<string> Names = System.Collections.Frozen.FrozenSet.ToFrozenSet(["a"]);

            public string Owner => user.UserId;
        }
        """);

    [Fact]
    public Task A_table() => Members.IsFineAsync("""

        """, """
        [ScopedFactory]
        public sealed partial class Vault(UserContext user)
        {
            internal static readonly string[] Names = ["a", "b"];

            public string Owner => user.UserId;
        }
        """);

    [Fact]
    public Task A_read_only_list() => Members.IsFineAsync("""

        """, """
        [ScopedFactory]
        public sealed partial class Vault(UserContext user)
        {
            internal static readonly IReadOnlyList<string> Names = ["a", "b"];

            public string Owner => user.UserId;
        }
        """);

    [Fact]
    public Task A_lock() => Members.IsFineAsync("""

        """, """
        [ScopedFactory]
        public sealed partial class Vault(UserContext user)
        {
            internal static readonly object Gate = new();

            public string Owner => user.UserId;
        }
        """);

    [Fact]
    public Task A_regex() => Members.IsFineAsync("""

        """, """
        [ScopedFactory]
        public sealed partial class Vault(UserContext user)
        {
            internal static readonly System.Text.RegularExpressions.Regex Digits = new("[0-9]");

            public string Owner => user.UserId;
        }
        """);

    [Fact]
    public Task What_is_traced() => Members.IsFineAsync("""

        """, """
        [ScopedFactory]
        public sealed partial class Vault(UserContext user)
        {
            internal static readonly System.Diagnostics.ActivitySource Source = new("Acme");
            internal static readonly System.Diagnostics.Metrics.Meter Meter = new("Acme");

            public string Owner => user.UserId;
        }
        """);

    [Fact]
    public Task A_weak_table() => Members.IsFineAsync("""

        """, """
        [ScopedFactory]
        public sealed partial class Vault(UserContext user)
        {
            internal static readonly ConditionalWeakTable<object, string> Names = new();

            public string Owner => user.UserId;
        }
        """);

    [Fact]
    public Task A_comparer() => Members.IsFineAsync("""

        """, """
        [ScopedFactory]
        public sealed partial class Vault(UserContext user)
        {
            internal static readonly IComparer<string> Order = Comparer<string>.Default;

            public string Owner => user.UserId;
        }
        """);

    [Fact]
    public Task One_flow() => Members.IsFineAsync("""

        """, """
        [ScopedFactory]
        public sealed partial class Vault(UserContext user)
        {
            internal static readonly AsyncLocal<string?> Current = new();

            public string Owner => user.UserId;
        }
        """);

    [Fact]
    public Task A_property_that_computes() => Members.IsFineAsync("""

        """, """
        [ScopedFactory]
        public sealed partial class Vault(UserContext user)
        {
            public static string Zone => TimeZoneInfo.Local.Id;

            public string Owner => user.UserId;
        }
        """);

    [Fact]
    public Task A_time_span() => Members.IsFineAsync("""

        """, """
        [ScopedFactory]
        public sealed partial class Vault(UserContext user)
        {
            public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(1);

            public string Owner => user.UserId;
        }
        """);

    [Fact]
    public Task State_of_the_instance() => Members.IsFineAsync("""

        """, """
        [ScopedFactory]
        public sealed partial class Vault(UserContext user)
        {
            private readonly List<string> _all = [];

            public int Count => _all.Count;

            public string Owner => user.UserId;
        }
        """);

    [Fact]
    public Task Another_class() => Members.IsFineAsync("""

        """, """
        public static class Registry
        {
            public static readonly List<string> All = [];

            public static int Count { get; set; }
        }
        """);
}
