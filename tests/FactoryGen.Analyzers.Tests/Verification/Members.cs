namespace FactoryGen.Analyzers.Tests.Verification;

/// <summary>Checks what is said about the members of a class that uses factories.</summary>
internal static class Members
{
    /// <summary>Two services, synchronous and asynchronous, a record that is its own service, and a fake.</summary>
    public const string Services = """


        public interface ISocket : IDisposable
        {
            int Count { get; }

            Task SendAsync(string text);
        }

        [ScopedFactory(typeof(ISocket))]
        public class Socket(UserContext user) : ISocket
        {
            public int Count => user.UserId.Length;

            public Task SendAsync(string text) => Task.CompletedTask;

            public void Dispose() => GC.SuppressFinalize(this);
        }

        public interface IStore : IAsyncDisposable
        {
            string? Read(string key);
        }

        [ScopedFactory(typeof(IStore))]
        public sealed class Store(UserContext user) : IStore
        {
            [AsyncInitializer]
            public Task OpenAsync() => Task.CompletedTask;

            public string? Read(string key) => user.UserId + key;

            public ValueTask DisposeAsync() => default;
        }

        [ScopedFactory(Context = typeof(UserContext))]
        public sealed record Flags
        {
            public string Owner { get; init; } = "";
        }

        public sealed class FakeSocket : ISocket
        {
            public static readonly FakeSocket Instance = new();

            public int Count => 0;

            public Task SendAsync(string text) => Task.CompletedTask;

            public void Dispose()
            {
            }
        }

        public sealed class FakeStore : IStore
        {
            public string? Read(string key) => null;

            public ValueTask DisposeAsync() => default;
        }

        public static class Factories
        {
            private static readonly ScopeHost<UserContext> Scopes = new();

            public static SocketFactory Sockets { get; } = new(Scopes);

            public static StoreFactory Stores { get; } = new(Scopes);
        }
        """;

    /// <summary>The members of a class that has the factories and the host, and whatever else is declared after them, say exactly what is marked.</summary>
    public static Task ReportsAsync(string members, string declarations = "") => Declaration.ReportsAsync(In(members, declarations));

    /// <summary>Nothing is said about them.</summary>
    public static Task IsFineAsync(string members, string declarations = "") => Declaration.IsFineAsync(In(members, declarations));

    /// <summary>Nothing is said about them in a test project.</summary>
    public static async Task IsFineInTestsAsync(string members, string declarations = "")
    {
        var consumer = await Consumer.BuildAsync(
            CompilerParts.Compile([(Surroundings.FileName, Surroundings.Source), ("Test.cs", In(members, declarations))]),
            TestContext.Current.CancellationToken,
            properties: ProjectProperties.OfTests);
        Assert.Empty(consumer.FromCompiler.Concat(consumer.FromAnalyzers));
    }

    /// <summary>The whole file.</summary>
    public static string In(string members, string declarations = "") => $$"""
        using System.Collections.Concurrent;
        using System.Linq;
        using System.Reflection;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.DependencyInjection.Extensions;
        using Microsoft.Extensions.Hosting;

        internal partial class Consumer(SocketFactory sockets, StoreFactory stores, FlagsFactory flags, ScopeHost<UserContext> scopes)
        {
            public object[] Everything => [sockets, stores, flags, scopes];

        {{Indented(members)}}
        }

        {{declarations}}
        """ + Services;

    // As the formatter would have it.
    private static string Indented(string members) =>
        string.Join('\n', members.Split('\n').Select(line => line.Length == 0 ? line : $"    {line}"));
}
