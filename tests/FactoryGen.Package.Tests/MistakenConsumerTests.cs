using System.Text.RegularExpressions;

namespace FactoryGen.Package.Tests;

public sealed partial class MistakenConsumerTests(PackedPackage package)
{
    /// <summary>The comment at the end of a line says which errors a plain build reports there.</summary>
    private const string Uses = """
        using FactoryGen;

        namespace Acme.Uses;

        public interface IHistory
        {
            int Count { get; }
        }

        [ScopedFactory(typeof(IHistory))]
        public sealed class History(UserContext user) : IHistory, IAsyncInitializable
        {
            public int Count => user.UserId.Length;

            public Task InitializeAsync(CancellationToken cancellationToken) => Task.CompletedTask;
        }

        public interface IDrafts
        {
            int Count { get; }
        }

        [ScopedFactory(typeof(IDrafts))]
        public sealed class Drafts(UserContext user) : IDrafts
        {
            public int Count => user.UserId.Length;
        }

        public sealed class NoDrafts : IDrafts
        {
            public int Count => 0;
        }

        [TestDouble(typeof(IDrafts))]
        public sealed class FakeDrafts : IDrafts
        {
            public int Count => 1;
        }

        public sealed class Desk(ScopeHost<UserContext> scopes, HistoryFactory histories, DraftsFactory drafts)
        {
            public async Task<int> AwaitAsync(UserContext user) => (await drafts.Get(user)).Count; // CS1061 FG2001

            public void Drop(UserContext user) => _ = histories.GetAsync(user); // FG2003

            public string Print(UserContext user) => $"{histories.GetAsync(user)}"; // FG2004

            public int Block(UserContext user) => histories.GetAsync(user).Result.Count; // FG2010

            public async Task<int> CountAsync(UserContext user, CancellationToken cancellationToken) => (await histories.GetAsync(user)).Count; // FG2012

            public IDrafts Build(UserContext user) => new Drafts(user); // FG3001

            public void Enter(UserContext user) => scopes.Enter(user); // FG3006

            public IDrafts OfNobody() => drafts.Get(null!); // FG3007

            public IDrafts OrNone(UserContext user)
            {
                try
                {
                    return drafts.Get(user);
                }
                catch (InvalidOperationException)
                {
                    return new NoDrafts(); // FG5001
                }
            }

            public IDrafts Fake() => new FakeDrafts(); // FG5002

            public async Task<int> RightAsync(UserContext user, CancellationToken cancellationToken)
            {
                await using var lease = scopes.Enter(user);
                return (await histories.GetAsync(user, cancellationToken)).Count + drafts.Get(user).Count;
            }
        }
        """;

    [Fact]
    public async Task Mistakes_in_declarations_and_uses_are_reported_by_their_ids_alone()
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
        consumer.Write("Uses.cs", Uses);

        var (exitCode, output) = await consumer.TryRunAsync("build", "Mistaken.csproj", "-nologo");

        Assert.NotEqual(0, exitCode);
        Assert.Equal(["FG1001", "FG1010", "FG1030"], ErrorsIn("Program.cs", output).Select(error => error.Split(' ')[1]).Order(StringComparer.Ordinal));
        Assert.Equal(Promised(Uses).Order(StringComparer.Ordinal), ErrorsIn("Uses.cs", output).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("CSC : error", output, StringComparison.Ordinal);
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

    /// <summary>The line and the id of each error in a file.</summary>
    private static IEnumerable<string> ErrorsIn(string file, string output) =>
        from printed in Printed.About("Mistaken", output)
        let error = ErrorAt().Match(printed)
        where error.Groups["file"].Value == file
        select $"{error.Groups["line"].Value} {error.Groups["id"].Value}";

    /// <summary>The line and the id of each error that the comments of a source promise.</summary>
    private static IEnumerable<string> Promised(string source) =>
        source.Split('\n').SelectMany((line, index) => Promise().Match(line).Groups["id"].Captures.Select(id => $"{index + 1} {id.Value}"));

    [GeneratedRegex(@"^(?<file>\w+\.cs)\((?<line>\d+)\) error (?<id>\w+):")]
    private static partial Regex ErrorAt();

    [GeneratedRegex(@"// (?:(?<id>\w+\d{4}) ?)+\s*$")]
    private static partial Regex Promise();
}
