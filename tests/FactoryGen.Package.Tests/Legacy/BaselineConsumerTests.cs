namespace FactoryGen.Package.Tests.Legacy;

/// <summary><c>factorygen.baseline</c>, from an empty file above two projects to the last use, with nothing but the SDK.</summary>
public sealed class BaselineConsumerTests(PackedPackage package)
{
    private const string Baseline = "factorygen.baseline";

    private const string Header = "# The uses of legacy entry points that are tolerated: entry point | project | member | count. More of them are an error, FG4060.\n";

    private const string Entry = "Acme.Legacy.Caches.GetCache";

    private const string Removed = "Support/Desk.cs";

    [Fact]
    public async Task A_new_use_is_an_error_and_fewer_uses_break_nothing()
    {
        var consumer = Write();

        // Empty, it tolerates nothing; what is there goes into it by command.
        consumer.Write(Baseline, "");
        var (exitCode, output) = await BuildAsync(consumer);
        Assert.NotEqual(0, exitCode);
        Assert.Contains($"error FG4060: This use of '{Entry}' is new: 'Acme.Chat.Old.Of(Acme.Chat.UserContext)' has 1, and factorygen.baseline tolerates 0; use 'SessionCacheFactory.Get' instead", output, StringComparison.Ordinal);
        await FormatAsync(consumer, "FG4060");
        Assert.Equal($"{Header}{Line("Chat", "Acme.Chat.Old.Of(Acme.Chat.UserContext)", 1)}{Line("Support", "Acme.Support.Desk.Open(Acme.Chat.UserContext)", 2)}", Read(consumer));

        // One more: its place is named, and no other.
        consumer.Write("Support/New.cs", "namespace Acme.Support; public static class New { public static object Of(Acme.Chat.UserContext user) => Acme.Legacy.Caches.GetCache(user); }");
        (exitCode, output) = await BuildAsync(consumer, "--no-restore");
        Assert.NotEqual(0, exitCode);
        Assert.DoesNotContain(Printed.About("Chat", output), line => line.Contains("error", StringComparison.Ordinal));
        Assert.Equal(
            [$"New.cs(1) error FG4060: This use of '{Entry}' is new: 'Acme.Support.New.Of(Acme.Chat.UserContext)' has 1, and factorygen.baseline tolerates 0; use 'SessionCacheFactory.Get' instead"],
            Printed.About("Support", output).Where(line => line.Contains("error", StringComparison.Ordinal)));
        Delete(consumer, "Support/New.cs");

        // A file goes: the build says so, breaks in no project, and changes nothing by itself.
        var before = Read(consumer);
        var desk = await File.ReadAllTextAsync(Path.Combine(consumer.Folder, Removed), TestContext.Current.CancellationToken);
        Delete(consumer, Removed);
        (exitCode, output) = await BuildAsync(consumer, "--no-restore");
        Assert.True(exitCode == 0, output);
        Assert.Contains($"factorygen.baseline(3) warning FG4061: 'Acme.Support.Desk.Open(Acme.Chat.UserContext)' has 0 of the 2 uses of '{Entry}' that are tolerated: lower the count", Printed.About("Support", output));
        Assert.Equal(before, Read(consumer));

        // The count goes down on request, as the fix does it in an IDE; 'dotnet format' looks at no file but sources. Then a branch brings the removed
        // file back: the check fails and names it, and nothing else.
        consumer.Write(Baseline, $"{Header}{Line("Chat", "Acme.Chat.Old.Of(Acme.Chat.UserContext)", 1)}");
        consumer.Write(Removed, desk);
        (exitCode, output) = await BuildAsync(consumer, "--no-restore");
        Assert.NotEqual(0, exitCode);
        Assert.DoesNotContain("FG4061", output, StringComparison.Ordinal);
        Assert.DoesNotContain(Printed.About("Chat", output), line => line.Contains("error", StringComparison.Ordinal));
        Assert.Equal(
            ["Desk.cs(5) error FG4060", "Desk.cs(6) error FG4060"],
            Printed.About("Support", output).Where(line => line.Contains("error", StringComparison.Ordinal)).Select(line => line.Split(':')[0]));
    }

    private Consumer Write()
    {
        var consumer = new Consumer(package, "ratchet");
        consumer.WriteProject(
            "Chat/Chat.csproj",
            "<TargetFramework>net10.0</TargetFramework><FactoryGenDate>2026-12-24</FactoryGenDate><TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
            Consumer.PackageReference("FactoryGen", package.Version));
        consumer.Write("Chat/Chat.cs", """
            using FactoryGen;

            namespace Acme.Chat;

            [ScopeContext]
            public sealed partial record UserContext([property: ScopeKey] string UserId);

            [ScopedFactory]
            [LegacyEntryPoint("Acme.Legacy.Caches.GetCache", WarnFrom = "2026-12-01", ErrorFrom = "2027-03-01", RemoveFrom = "2027-06-01")]
            public sealed class SessionCache(UserContext user)
            {
                public string UserId => user.UserId;
            }

            public static class Old
            {
                public static object Of(UserContext user) => Acme.Legacy.Caches.GetCache(user);
            }
            """);
        consumer.WriteProject(
            "Support/Support.csproj",
            "<TargetFramework>net10.0</TargetFramework><FactoryGenDate>2026-12-24</FactoryGenDate><TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
            """<ProjectReference Include="../Chat/Chat.csproj" />""" + Consumer.PackageReference("FactoryGen", package.Version));
        consumer.Write(Removed, """
            namespace Acme.Support;

            public static class Desk
            {
                public static object Open(Acme.Chat.UserContext user) => (Acme.Legacy.Caches.GetCache(user),
                    Acme.Legacy.Caches.GetCache(user));
            }
            """);
        consumer.Write("Support/Other.cs", "namespace Acme.Support; public static class Other { public static int Count => 1; }");
        consumer.WriteSolution("Ratchet.slnx");
        return consumer;
    }

    private static Task<(int ExitCode, string Output)> BuildAsync(Consumer consumer, params string[] more) => consumer.TryRunAsync(["build", "Ratchet.slnx", "-nologo", .. more]);

    private static Task<string> FormatAsync(Consumer consumer, string id) => consumer.RunAsync("format", "analyzers", "Ratchet.slnx", "--no-restore", "--diagnostics", id);

    private static string Line(string project, string member, int count) => $"{Entry} | {project} | {member} | {count}\n";

    private static string Read(Consumer consumer) => File.ReadAllText(Path.Combine(consumer.Folder, Baseline)).ReplaceLineEndings("\n");

    private static void Delete(Consumer consumer, string file) => File.Delete(Path.Combine(consumer.Folder, file));
}
