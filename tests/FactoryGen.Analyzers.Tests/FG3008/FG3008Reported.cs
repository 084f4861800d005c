using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG3008;

public sealed class FG3008Reported
{
    [Fact]
    public Task A_list() => Members.ReportsAsync("""

        """, """
        [ScopedFactory]
        public sealed partial class Vault(UserContext user)
        {
            private static readonly List<string> {|FG3008:All|} = [];

            public int Count => All.Count;

            public string Owner => user.UserId;
        }
        """);

    [Fact]
    public Task A_dictionary() => Members.ReportsAsync("""

        """, """
        [ScopedFactory]
        public sealed partial class Vault(UserContext user)
        {
            private static readonly Dictionary<string, int> {|FG3008:All|} = [];

            public int Count => All.Count;

            public string Owner => user.UserId;
        }
        """);

    [Fact]
    public Task A_concurrent_dictionary() => Members.ReportsAsync("""

        """, """
        [ScopedFactory]
        public sealed partial class Vault(UserContext user)
        {
            internal static readonly ConcurrentDictionary<string, int> {|FG3008:All|} = new();

            public string Owner => user.UserId;
        }
        """);

    [Fact]
    public Task An_interface_of_a_collection() => Members.ReportsAsync("""

        """, """
        [ScopedFactory]
        public sealed partial class Vault(UserContext user)
        {
            internal static readonly IDictionary<string, int> {|FG3008:All|} = new Dictionary<string, int>();

            public string Owner => user.UserId;
        }
        """);

    [Fact]
    public Task A_counter() => Members.ReportsAsync("""

        """, """
        [ScopedFactory]
        public sealed partial class Vault(UserContext user)
        {
            internal static int {|FG3008:Count|};

            public string Owner => user.UserId;
        }
        """);

    [Fact]
    public Task A_property() => Members.ReportsAsync("""

        """, """
        [ScopedFactory]
        public sealed partial class Vault(UserContext user)
        {
            public static string {|FG3008:Last|} { get; set; } = "";

            public string Owner => user.UserId;
        }
        """);

    [Fact]
    public Task A_property_with_a_private_setter() => Members.ReportsAsync("""

        """, """
        [ScopedFactory]
        public sealed partial class Vault(UserContext user)
        {
            public static string {|FG3008:Last|} { get; private set; } = "";

            public string Owner => user.UserId;
        }
        """);

    [Fact]
    public Task A_collection_property() => Members.ReportsAsync("""

        """, """
        [ScopedFactory]
        public sealed partial class Vault(UserContext user)
        {
            public static HashSet<string> {|FG3008:All|} { get; } = [];

            public string Owner => user.UserId;
        }
        """);

    [Fact]
    public Task An_event() => Members.ReportsAsync("""

        """, """
        [ScopedFactory]
        public sealed partial class Vault(UserContext user)
        {
            public static event EventHandler? {|FG3008:Closed|};

            public void Close() => Closed?.Invoke(this, EventArgs.Empty);

            public string Owner => user.UserId;
        }
        """);

    [Fact]
    public Task Of_each_thread() => Members.ReportsAsync("""

        """, """
        [ScopedFactory]
        public sealed partial class Vault(UserContext user)
        {
            [ThreadStatic]
            internal static string? {|FG3008:Last|};

            public string Owner => user.UserId;
        }
        """);

    [Fact]
    public Task A_text_that_grows() => Members.ReportsAsync("""

        """, """
        [ScopedFactory]
        public sealed partial class Vault(UserContext user)
        {
            internal static readonly System.Text.StringBuilder {|FG3008:Text|} = new();

            public string Owner => user.UserId;
        }
        """);
}
