namespace FactoryGen.Package.Tests;

/// <summary><c>factorygen.contract</c>, from an empty file to a change that a build stops, with nothing but the SDK.</summary>
public sealed class ContractConsumerTests(PackedPackage package)
{
    private const string Contract = "factorygen.contract";

    private const string Cache = "Acme.Chat.MessageCacheFactory.Get | synchronous | Acme.Chat.UserContext | Acme.Chat.MessageCache";

    private const string Session = "Acme.Chat.SessionFactory.GetAsync | asynchronous | Acme.Chat.UserContext | Acme.Chat.ISession";

    [Fact]
    public async Task An_empty_file_and_dotnet_format_make_the_first_one_and_a_change_is_an_error_that_dotnet_format_takes_in()
    {
        var consumer = new Consumer(package, "contracted");
        consumer.WriteProgram("Contracted.csproj", "net10.0");
        consumer.Write("Program.cs", """Console.WriteLine("Hello");""");
        WriteChat(consumer, "[AsyncInitializer]");

        await consumer.RunAsync("build", "Contracted.csproj", "-nologo");

        consumer.Write(Contract, "");
        var (exitCode, output) = await consumer.TryRunAsync("build", "Contracted.csproj", "-nologo");
        Assert.NotEqual(0, exitCode);
        Assert.Contains($"error FG1051: factorygen.contract doesn't mention the factory of 'Session': add the line '{Session}'", output, StringComparison.Ordinal);

        await FormatAsync(consumer);
        Assert.Equal([Cache, Session], Lines(consumer));
        await consumer.RunAsync("build", "Contracted.csproj", "-nologo");

        // The one deleted word of the real case.
        WriteChat(consumer, "");
        (exitCode, output) = await consumer.TryRunAsync("build", "Contracted.csproj", "-nologo");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("error FG1050: The factory of 'Session' isn't what factorygen.contract says: it was asynchronous ('GetAsync') and is synchronous ('Get')", output, StringComparison.Ordinal);
        Assert.Equal([Cache, Session], Lines(consumer));

        // What is stale goes along with what changed, and comments stay.
        consumer.Write(Contract, $"# Ours.\nAcme.Chat.GoneFactory.Get | synchronous | Acme.Chat.UserContext | Acme.Chat.Gone\n{Cache}\n{Session} # since 1.0\n");
        (_, output) = await consumer.TryRunAsync("build", "Contracted.csproj", "-nologo");
        Assert.Contains("factorygen.contract(2,1): error FG1052: There is no factory 'Acme.Chat.GoneFactory' in this project", output, StringComparison.Ordinal);
        await FormatAsync(consumer);
        Assert.Equal(
            $"# Ours.\n{Cache}\nAcme.Chat.SessionFactory.Get | synchronous | Acme.Chat.UserContext | Acme.Chat.ISession # since 1.0\n",
            Read(consumer));
        await consumer.RunAsync("build", "Contracted.csproj", "-nologo");
    }

    private static Task<string> FormatAsync(Consumer consumer) => consumer.RunAsync("format", "analyzers", "Contracted.csproj", "--no-restore", "--diagnostics", "FG1050", "FG1051");

    private static string Read(Consumer consumer) => File.ReadAllText(Path.Combine(consumer.Folder, Contract)).ReplaceLineEndings("\n");

    private static string[] Lines(Consumer consumer) =>
        [.. Read(consumer).Split('\n').Where(line => line.Length > 0 && !line.StartsWith('#'))];

    private static void WriteChat(Consumer consumer, string initializer) => consumer.Write("Chat.cs", $$"""
        using FactoryGen;

        namespace Acme.Chat;

        [ScopeContext]
        public sealed partial record UserContext([property: ScopeKey] string UserId);

        public interface ISession;

        [ScopedFactory(typeof(ISession))]
        internal sealed class Session(UserContext user) : ISession
        {
            {{initializer}}
            public Task ConnectAsync() => Console.Out.WriteLineAsync(user.UserId);
        }

        [ScopedFactory]
        public sealed class MessageCache(UserContext user)
        {
            public string Owner => user.UserId;
        }
        """);
}
