namespace FactoryGen.Package.Tests;

public sealed class CleanConsumerTests(PackedPackage package)
{
    // CA1303 and CA2007 are about programs that are translated and about libraries: this is a console program in English.
    private const string Strict = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><AnalysisMode>All</AnalysisMode><NoWarn>$(NoWarn);CA1303;CA2007</NoWarn>";

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public async Task A_consumer_builds_with_warnings_as_errors_and_runs(string framework)
    {
        var consumer = new Consumer(package, $"clean {framework}");

        // A machine with one SDK has one runtime: the program may run on a newer one than it was built for.
        consumer.WriteProgram("Clean.csproj", framework, $"{Strict}<RollForward>Major</RollForward><UseAppHost>false</UseAppHost>");
        consumer.Write("Chat.cs", """
            using FactoryGen;

            namespace Acme.Chat;

            [ScopeContext]
            internal sealed partial record UserContext([property: ScopeKey] string UserId, string DisplayName);

            internal interface IInbox
            {
                void Add(string text);
            }

            [ScopedFactory(typeof(IInbox))]
            internal sealed class Inbox(UserContext user, TextWriter output) : IInbox, IDisposable
            {
                public void Add(string text) => output.WriteLine($"{user.DisplayName} got {text}");

                public void Dispose() => output.WriteLine($"{user.DisplayName}'s inbox is closed");
            }

            [ScopedFactory]
            internal sealed class Session(UserContext user, IInbox inbox)
            {
                [AsyncInitializer]
                public async Task ConnectAsync(CancellationToken cancellationToken)
                {
                    await Task.Delay(1, cancellationToken);
                    inbox.Add($"a session for {user.UserId}");
                }
            }
            """);
        consumer.Write("Program.cs", """
            using Acme.Chat;
            using FactoryGen;

            var scopes = new ScopeHost<UserContext>();
            var inboxes = new InboxFactory(scopes, Console.Out);
            var sessions = new SessionFactory(scopes, inboxes);
            foreach (var user in new UserContext[] { new("1", "Ada"), new("2", "Grace") })
            {
                await using var lease = scopes.Enter(user);
                Console.WriteLine(ReferenceEquals(await sessions.GetAsync(user), await sessions.GetAsync(user with { })));
            }

            await scopes.DisposeAsync();
            """);

        Assert.Equal(
            """
            Ada got a session for 1
            True
            Ada's inbox is closed
            Grace got a session for 2
            True
            Grace's inbox is closed

            """,
            await consumer.BuildAndRunAsync("Clean.csproj"),
            ignoreLineEndingDifferences: true);
    }
}
