using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace FactoryGen.Package.Tests;

/// <summary>A consumer that is compiled ahead of time, and one that is trimmed: neither may cause a warning, and both run as they would without.</summary>
public sealed class NativeConsumerTests(PackedPackage package)
{
    // Each warning of the trimming and ahead-of-time analysis by itself, not one a package.
    private const string Strict = """
        <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
        <TrimmerSingleWarn>false</TrimmerSingleWarn>
        <SuppressTrimAnalysisWarnings>false</SuppressTrimAnalysisWarnings>
        """;

    [Theory]
    [InlineData("native", "<PublishAot>true</PublishAot><StripSymbols>false</StripSymbols>")]
    [InlineData("trimmed", "<PublishTrimmed>true</PublishTrimmed><SelfContained>true</SelfContained>")]
    public async Task A_program_is_published_without_a_warning_and_runs(string name, string publishing)
    {
        var consumer = Write(name, publishing);

        Assert.Equal(
            """
            Ada of Acme works with the ledger of Acme
            the same instance: True
            Ada of Bolt works with the ledger of Bolt
            the same instance: True
            a copy with another key is another user: True
            nobody holds a lease: ScopeNotEnteredException
            the ledger of Acme is closed
            Ada's desk at Bolt is cleared
            the ledger of Bolt is closed
            Ada's desk at Acme is cleared
            the ledger of Acme is closed
            the archive is closed

            """,
            await PublishAndRunAsync(consumer),
            ignoreLineEndingDifferences: true);
    }

    private Consumer Write(string name, string publishing)
    {
        var consumer = new Consumer(package, name);
        consumer.WriteProgram(
            "Acme.Desks.csproj",
            "net10.0",
            Strict + publishing,
            Consumer.PackageReference("Microsoft.Extensions.DependencyInjection", "8.0.1"));
        consumer.Write("Desks.cs", """
            using FactoryGen;
            using Microsoft.Extensions.DependencyInjection;

            namespace Acme.Desks;

            [ScopeContext]
            public sealed partial record Seat([property: ScopeKey] string Company, [property: ScopeKey] int Number, string Name);

            public sealed class Archive : IDisposable
            {
                public void Add(string text) => Console.WriteLine(text);

                public void Dispose() => Console.WriteLine("the archive is closed");
            }

            public interface ILedger
            {
                string Title { get; }
            }

            [ScopedFactory<ILedger>]
            internal sealed class Ledger(Seat seat, Archive archive, [FromKeyedServices("none")] string title = "ledger") : ILedger, IDisposable
            {
                public string Title => $"the {title} of {seat.Company}";

                public void Dispose() => archive.Add($"{Title} is closed");
            }

            [ScopedFactory]
            public sealed class Desk(Seat seat, ILedger ledger, Archive archive) : IAsyncDisposable
            {
                public string Text { get; private set; } = "";

                [AsyncInitializer]
                public async Task OpenAsync(CancellationToken cancellationToken)
                {
                    await Task.Delay(1, cancellationToken);
                    Text = $"{seat.Name} of {seat.Company} works with {ledger.Title}";
                }

                public async ValueTask DisposeAsync()
                {
                    await Task.Yield();
                    archive.Add($"{seat.Name}'s desk at {seat.Company} is cleared");
                }
            }
            """);
        consumer.Write("Program.cs", """
            using Acme.Desks;
            using FactoryGen;
            using Microsoft.Extensions.DependencyInjection;

            var services = new ServiceCollection().AddSingleton<Archive>();
            services.AddAcmeDesksFactories(options => options.LingerTime = TimeSpan.FromMinutes(1));
            await using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

            var scopes = provider.GetRequiredService<ScopeHost<Seat>>();
            var seats = new Seat[] { new("Acme", 1, "Ada"), new("Bolt", 1, "Ada") };
            foreach (var seat in seats)
            {
                await using var lease = scopes.Enter(seat);
                var desk = await provider.GetRequiredService<IAsyncScopedFactory<Seat, Desk>>().GetAsync(seat);
                Console.WriteLine(desk.Text);
                Console.WriteLine($"the same instance: {ReferenceEquals(desk, await ScopeHost.FactoryFor<DeskFactory>(seat).GetAsync(seat))}");
            }

            await using var first = scopes.Enter(seats[0]);
            var other = seats[0] with { Number = 2 };
            await using (scopes.Enter(other))
            {
                var ledgers = provider.GetRequiredService<LedgerFactory>();
                Console.WriteLine($"a copy with another key is another user: {!ReferenceEquals(ledgers.Get(seats[0]), ledgers.Get(other))}");
                try
                {
                    ledgers.Get(new Seat("Acme", 3, "Eve"));
                }
                catch (ScopeNotEnteredException exception)
                {
                    Console.WriteLine($"nobody holds a lease: {exception.GetType().Name}");
                }
            }

            await scopes.EndAsync(other);
            await scopes.EndAsync(seats[1]);
            """);
        return consumer;
    }

    private static async Task<string> PublishAndRunAsync(Consumer consumer)
    {
        await consumer.RunAsync("publish", "Acme.Desks.csproj", "-o", "published", "-r", RuntimeInformation.RuntimeIdentifier, "-nologo", "-v", "quiet");
        var file = Path.Combine(consumer.Folder, "published", OperatingSystem.IsWindows() ? "Acme.Desks.exe" : "Acme.Desks");
        using var program = Process.Start(new ProcessStartInfo(file) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        var output = await program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, program.ExitCode);
        return output;
    }
}
