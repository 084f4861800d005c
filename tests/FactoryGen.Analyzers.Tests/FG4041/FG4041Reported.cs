using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4041;

public sealed class FG4041Reported
{
    private const string Old = """
        [assembly: LegacyNamespace("Acme.Chat.Old", Replacement = "Acme.Chat.Sockets")]

        namespace Acme.Chat.Old
        {
            public static class Sockets
            {
                public const string Name = "sockets";
                public static int Count { get; set; }
                public static int Open(this UserContext user) => user.UserId.Length;
                public static int Close(UserContext user) => user.UserId.Length;
            }

            public class Base<T>;

            public sealed class MarkAttribute : Attribute;
        }
        """;

    [Fact]
    public Task A_call_by_the_full_name() => ReportsAsync(
        "public static class Usage { public static int Run(UserContext user) => {|FG4041:Acme.Chat.Old.Sockets|}.Open(user); }",
        "'Acme.Chat.Old.Sockets' is legacy: use 'Acme.Chat.Sockets' instead",
        ("Old.cs", Old));

    [Fact]
    public Task Every_kind_of_mention() => ReportsAsync(
        """
        using {|FG4040:Acme.Chat.Old|};

        /// <summary>Instead of <see cref="{|FG4041:Sockets|}"/> and <see cref="Old.{|FG4041:Sockets|}.Open"/>.</summary>
        [{|FG4041:Mark|}]
        public sealed class Usage : {|FG4041:Base<int>|}
        {
            private readonly List<{|FG4041:Base<string>|}[]> _field = [];

            public Type Type => typeof({|FG4041:Sockets|});

            public string Name => nameof({|FG4041:Sockets|}) + nameof({|FG4041:Acme.Chat.Old|}) + {|FG4041:Sockets|}.Name;

            public object Run({|FG4041:Base<int>|} one) => ({|FG4041:Sockets|}.Count = _field.Count, one is {|FG4041:Base<int>|});
        }
        """.Replace("Old.{|FG4041:Sockets|}.Open", "{|FG4041:Sockets|}.Open", StringComparison.Ordinal),
        ("Old.cs", Old));

    [Fact]
    public Task In_the_doc_comment_of_a_class_with_a_primary_constructor() => ReportsAsync(
        """
        /// <summary>Instead of <see cref="{|FG4041:Acme.Chat.Old.Sockets|}"/>.</summary>
        public sealed class Usage(int number) { public int Number => number; }
        """,
        ("Old.cs", Old));

    [Fact]
    public Task What_an_alias_stands_for() => ReportsAsync(
        """
        using Old = {|FG4040:Acme.Chat.Old.Sockets|};

        public static class Usage { public static int Run(UserContext user) => {|FG4041:Old|}.Open(user); }
        """,
        ("Old.cs", Old));

    [Fact]
    public Task What_is_used_without_its_types_name() => ReportsAsync(
        """
        using {|FG4040:Acme.Chat.Old|};
        using static {|FG4040:Acme.Chat.Old.Sockets|};

        public static class Usage
        {
            public static int Run(UserContext user) => user.{|FG4041:Open|}() + {|FG4041:Count|} + (user?.{|FG4041:Open|}() ?? 0);

            public static Func<UserContext, int> Method => {|FG4041:Close|};

            public static string Constant => {|FG4041:Name|};
        }
        """,
        ("Old.cs", Old));

    // The compiler is silent about an obsolete member that another one uses.
    [Fact]
    public Task Inside_an_obsolete_member_and_under_a_pragma() => ReportsAsync(
        """
        public static class Usage
        {
            [Obsolete]
            public static int Run(UserContext user) => {|FG4041:Acme.Chat.Old.Sockets|}.Open(user);

        #pragma warning disable CS0612
            public static int Walk(UserContext user) => {|FG4041:Acme.Chat.Old.Sockets|}.Open(user) + Run(user);
        #pragma warning restore CS0612
        }
        """,
        ("Old.cs", Old));

    [Fact]
    public Task A_legacy_type_and_what_is_inside_it() => ReportsAsync(
        """
        [assembly: LegacyType("Acme.Chat.OldSockets", Replacement = "Acme.Chat.NewSockets")]

        public sealed class Usage({|FG4041:Acme.Chat.OldSockets|}.Inner inner, {|FG4041:OldSockets|} sockets);

        namespace Acme.Chat { public sealed class OldSockets { public sealed class Inner; public Inner Make() => new(); } }
        """);

    [Theory]
    [InlineData("Type.GetType({|FG4041:\"Acme.Chat.Old.Sockets\"|})")]
    [InlineData("Type.GetType({|FG4041:\"Acme.Chat.Old.Sockets, Acme.Chat, Version=1.0.0.0\"|}, true)")]
    [InlineData("typeof(Usage).Assembly.GetType({|FG4041:\"Acme.Chat.Old.Box`1[[System.Int32]]\"|})")]
    [InlineData("typeof(Usage).Assembly.CreateInstance({|FG4041:\"Acme.Chat.Old.Gone+Inner\"|})")]
    [InlineData("Activator.CreateInstance(\"Acme.Chat\", {|FG4041:Space + \".Box\"|})")]
    public Task In_a_text_that_reflection_takes(string lookUp) => ReportsAsync(
        $"public static class Usage {{ private const string Space = \"Acme.Chat.Old\"; public static object? Run() => {lookUp}; public static string Name => Space; }}",
        ("Old.cs", Old));

    [Fact]
    public async Task What_a_referenced_assembly_calls_legacy()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var library = CompilerParts.Compile([(Surroundings.FileName, Surroundings.Source), ("Old.cs", Old)]).WithAssemblyName("Acme.Library");
        using var image = new MemoryStream();
        Assert.True(library.Emit(image, cancellationToken: cancellationToken).Success);
        var project = CompilerParts
            .Compile([("Test.cs", "public static class Usage { public static System.Type Type => typeof(Acme.Chat.Old.Sockets); }")])
            .AddReferences(MetadataReference.CreateFromImage(image.ToArray()));

        Assert.Equal(["FG4041"], (await Consumer.BuildAsync(project, cancellationToken)).FromAnalyzers.Select(diagnostic => diagnostic.Id));
    }
}
