using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1036;

public sealed class FG1036Reported
{
    public static TheoryData<string, string> Methods => new()
    {
        { "public string {|FG1036:KeyOf|}(Principal principal) => \"\";", "there is no instance to call it on, so make it static" },
        { "public string {|FG1036:KeyOf|}() => \"\";", "a context of your own has its key in a property, so make it one" },
        { "public static string {|FG1036:KeyOf|}<T>(Principal principal) => \"\";", "nobody says what its type parameters are, so remove them" },
        { "public static string {|FG1036:KeyOf|}() => \"\";", "it has to take the context and nothing else, so let it have one parameter" },
        { "public static string {|FG1036:KeyOf|}(Principal principal, int part) => \"\";", "it has to take the context and nothing else, so let it have one parameter" },
        { "public static string {|FG1036:KeyOf|}(ref Principal principal) => \"\";", "it takes the context by reference, so let it take the context by value" },
        { "public static string {|FG1036:KeyOf|}(in Principal principal) => \"\";", "it takes the context by reference, so let it take the context by value" },
        { "public static string {|FG1036:KeyOf|}(string principal) => \"\";", "'string' can't stand for one user, so let it take a class, an interface or a struct that does" },
        { "public static string {|FG1036:KeyOf|}(object principal) => \"\";", "'object' can't stand for one user, so let it take a class, an interface or a struct that does" },
        { "public static string {|FG1036:KeyOf|}(int? principal) => \"\";", "'int?' can't stand for one user, so let it take a class, an interface or a struct that does" },
        { "public static string {|FG1036:KeyOf|}((string, int) principal) => \"\";", "'(string, int)' can't stand for one user, so let it take a class, an interface or a struct that does" },
        { "public static string {|FG1036:KeyOf|}(Principal[] principals) => \"\";", "'Principal[]' can't stand for one user, so let it take a class, an interface or a struct that does" },
        { "public static void {|FG1036:KeyOf|}(Principal principal) { }", "it returns nothing, so let it return the key" },
        { "public static Task<string> {|FG1036:KeyOf|}(Principal principal) => null!;", "a scope is found at once and 'Task<string>' has to be awaited, so let it return the key itself" },
        { "public static Task {|FG1036:KeyOf|}(Principal principal) => null!;", "a scope is found at once and 'Task' has to be awaited, so let it return the key itself" },
        { "public static ValueTask<string> {|FG1036:KeyOf|}(Principal principal) => default;", "a scope is found at once and 'ValueTask<string>' has to be awaited, so let it return the key itself" },
        { "public static ref readonly int {|FG1036:KeyOf|}(Principal principal) => ref Number; private static int Number;", "it returns a reference to something that can change, so let it return the key itself" },
        { "private static string {|FG1036:KeyOf|}(Principal principal) => \"\";", "generated code can't call it, because it is private, so make it internal or public" },
        { "private static Id {|FG1036:KeyOf|}(Principal principal) => default; private readonly record struct Id(int Value);", "generated code can't name 'Tenancy.Id', so make that internal or public" },
        { "private static string {|FG1036:KeyOf|}(Hidden hidden) => \"\"; private sealed class Hidden;", "generated code can't name 'Tenancy.Hidden', so make that internal or public" },
    };

    [Theory, MemberData(nameof(Methods))]
    public async Task A_method_that(string method, string obstacle)
    {
        var diagnostics = await ReportsAsync($$"""
            public sealed class Principal;

            public class Tenancy
            {
                [ScopeKey] {{method}}
            }
            """);

        Assert.Equal($"'Tenancy.KeyOf' can't tell the key of a context, because {obstacle}", Assert.Single(diagnostics).GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public Task An_operator() => ReportsAsync("""
        public sealed class Principal;

        public class Tenancy
        {
            [ScopeKey]
            public static Tenancy operator {|FG1036:+|}(Tenancy tenancy) => tenancy;
        }
        """);

    [Fact]
    public Task A_method_in_a_generic_class() => ReportsAsync("""
        public sealed class Principal;

        public static class Keys<T>
        {
            public static class Inner
            {
                [ScopeKey]
                public static string {|FG1036:KeyOf|}(Principal principal) => "";
            }
        }
        """);

    [Fact]
    public Task A_method_of_a_class_that_only_its_file_sees() => ReportsAsync("""
        public sealed class Principal;

        file static class Keys
        {
            [ScopeKey]
            public static string {|FG1036:KeyOf|}(Principal principal) => "";
        }
        """, "'Keys.KeyOf' can't tell the key of a context, because generated code can't name 'Keys', so move it to an internal or public class");

    [Fact]
    public Task Its_services_are_not_reported_too() => ReportsAsync("""
        public sealed class Principal;

        public static class Keys
        {
            [ScopeKey]
            public static void {|FG1036:KeyOf|}(Principal principal) { }
        }

        [ScopedFactory]
        public sealed class Mailbox(Principal principal);

        public sealed class Handler(MailboxFactory factory);
        """);
}
