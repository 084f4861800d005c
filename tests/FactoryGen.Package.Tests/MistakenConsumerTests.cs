using System.Text.RegularExpressions;

namespace FactoryGen.Package.Tests;

public sealed partial class MistakenConsumerTests(PackedPackage package)
{
    [Fact]
    public async Task Mistakes_in_declarations_are_reported_by_their_ids_alone_although_the_factories_are_used()
    {
        var consumer = new Consumer(package, "mistaken");
        consumer.WriteProgram("Mistaken.csproj", "net10.0");
        consumer.Write("Program.cs", """
            using FactoryGen;

            Console.WriteLine(typeof(Desk));

            [ScopeContext]
            public sealed partial record UserContext([property: ScopeKey] string UserId);

            public interface IGreeter
            {
                void Greet();
            }

            [ScopedFactory(typeof(IGreeter))]
            public sealed class Greeter(UserContext user)
            {
                public void Greet() => Console.WriteLine(user.UserId);
            }

            [ScopedFactory]
            public sealed class Session(UserContext user)
            {
                [AsyncInitializer]
                public Task ConnectAsync() => Console.Out.WriteLineAsync(user.UserId);

                [AsyncInitializer]
                public Task WarmUpAsync() => Task.CompletedTask;
            }

            [ScopeContext]
            public sealed partial record Tenant(string TenantId);

            [ScopedFactory]
            public sealed class Ledger(Tenant tenant)
            {
                public string Title => tenant.TenantId;
            }

            public sealed class Desk(GreeterFactory greeters, SessionFactory sessions, LedgerFactory ledgers)
            {
                public IGreeter GreeterOf(UserContext user) => greeters.Get(user);

                public SessionFactory Sessions => sessions;

                public Ledger LedgerOf(Tenant tenant) => ledgers.Get(tenant);
            }
            """);

        var (exitCode, output) = await consumer.TryRunAsync("build", "Mistaken.csproj", "-nologo");

        Assert.NotEqual(0, exitCode);
        Assert.Equal(["FG1001", "FG1010", "FG1030"], ErrorsIn(output));
        Assert.DoesNotContain("CS8785", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_registration_name_that_is_no_name_is_an_error_at_the_project()
    {
        var consumer = new Consumer(package, "misnamed");
        consumer.WriteProgram("Misnamed.csproj", "net10.0", "<FactoryGenRegistrationName>Add My Factories</FactoryGenRegistrationName>");
        consumer.Write("Program.cs", """Console.WriteLine("never");""");

        var (exitCode, output) = await consumer.TryRunAsync("build", "Misnamed.csproj", "-nologo");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("'Add My Factories' is no name for a method", output, StringComparison.Ordinal);
    }

    /// <summary>Every id that the build reported as an error, each once.</summary>
    private static string[] ErrorsIn(string output) =>
        ErrorId().Matches(output).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal).ToArray();

    [GeneratedRegex(@": error (\w*)\s*:")]
    private static partial Regex ErrorId();
}
