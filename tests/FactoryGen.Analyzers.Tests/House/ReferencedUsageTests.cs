using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analyzers.Tests.House;

/// <summary>Who uses factories, scopes and fakes of another project is told the same: all of it stands in the metadata.</summary>
public sealed class ReferencedUsageTests
{
    private static readonly Lazy<PortableExecutableReference> Library = new(BuildLibrary);

    [Theory]
    [InlineData("FG3001", "object Make(UserContext user) => new Socket(user);")]
    [InlineData("FG3001", "Flags Copy(UserContext user) => flags.Get(user) with { Owner = \"bob\" };")]
    [InlineData("FG3001", "Flags? Read(string json) => System.Text.Json.JsonSerializer.Deserialize<Flags>(json);")]
    [InlineData("FG3002", "void Configure(IServiceCollection services) => services.AddScoped<ISocket, Socket>();")]
    [InlineData("FG3002", "void Configure(IServiceCollection services, UserContext user) => services.AddSingleton<ISocket>(_ => sockets.Get(user));")]
    [InlineData("FG3003", "private static ISocket? _socket; void Use(UserContext user) => _socket ??= sockets.Get(user);")]
    [InlineData("FG3004", "private IStore? _store; async Task<IStore> GetAsync(UserContext user) => _store ??= await stores.GetAsync(user);")]
    [InlineData("FG3005", "async Task UseAsync(UserContext user) { await using var store = await stores.GetAsync(user); }")]
    [InlineData("FG3006", "void Use(UserContext user) => scopes.Enter(user);")]
    [InlineData("FG3007", "int Count() => sockets.Get(new UserContext(\"\", \"Ada\")).Count;")]
    [InlineData("FG3007", "int Count() => sockets.Get(default!).Count;")]
    [InlineData("FG3009", "object Make(UserContext alice, UserContext bob) => new Handler(bob, sockets.Get(alice)); private sealed record Handler(UserContext User, ISocket Socket);")]
    [InlineData("FG5001", "ISocket Open(UserContext user) { try { return sockets.Get(user); } catch (TimeoutException) { return new FakeSocket(); } }")]
    [InlineData("FG5001", "ISocket Open(ISocket? socket) => socket ?? FakeSocket.Instance;")]
    [InlineData("FG5002", "ISocket Make() => new MarkedFake();")]
    public async Task A_mistake_is_reported(string id, string members) =>
        Assert.Equal([id], (await FindingsAsync(Consumer(members))).Select(diagnostic => diagnostic.Id).Distinct());

    [Fact]
    public async Task A_scoped_implementation_of_one_of_its_contexts_has_no_static_state() => Assert.Equal(["FG3008"], (await FindingsAsync("""
        [ScopedFactory]
        public sealed class Notes(UserContext user)
        {
            private static readonly System.Collections.Generic.List<string> All = [];

            public void Add(string text) => All.Add(user.UserId + text);
        }
        """)).Select(diagnostic => diagnostic.Id));

    [Fact]
    public async Task A_double_of_one_of_its_services_implements_it() => Assert.Equal(["FG5003"], (await FindingsAsync("""
        [TestDouble(typeof(ISocket))]
        public sealed class Nothing;
        """)).Select(diagnostic => diagnostic.Id));

    [Theory]
    [InlineData("async Task<int> CountAsync(UserContext user) { await using var lease = scopes.Enter(user); return sockets.Get(user).Count; }")]
    [InlineData("private readonly System.Collections.Concurrent.ConcurrentDictionary<string, ISocket> _all = new(); ISocket For(UserContext user) => _all.GetOrAdd(user.UserId, _ => sockets.Get(user));")]
    [InlineData("ISocket Make() => new FakeSocket();")]
    public async Task What_only_looks_like_one_is_not(string members) => Assert.Empty(await FindingsAsync(Consumer(members)));

    private static string Consumer(string members) => $$"""
        using System.Linq;
        using Microsoft.Extensions.DependencyInjection;

        internal partial class Consumer(SocketFactory sockets, StoreFactory stores, FlagsFactory flags, ScopeHost<UserContext> scopes)
        {
            public object[] Everything => [sockets, stores, flags, scopes];

            {{members}}
        }
        """;

    private static async Task<IEnumerable<Diagnostic>> FindingsAsync(string source)
    {
        var consumer = await Verification.Consumer.BuildAsync(
            CompilerParts.Compile([("Usings.cs", Usings), ("Test.cs", source)]).AddReferences(Library.Value), TestContext.Current.CancellationToken);
        Assert.Empty(consumer.FromCompiler);
        return consumer.FromAnalyzers;
    }

    private static string Usings => string.Join('\n', Surroundings.Source.Split('\n').Where(line => line.StartsWith("global using", StringComparison.Ordinal)));

    private static PortableExecutableReference BuildLibrary()
    {
        const string Fake = """
            [TestDouble(typeof(ISocket))]
            public sealed class MarkedFake : ISocket
            {
                public int Count => 0;

                public Task SendAsync(string text) => Task.CompletedTask;

                public void Dispose()
                {
                }
            }
            """;
        CompilerParts.Driver().RunGeneratorsAndUpdateCompilation(
            CompilerParts.Compile([(Surroundings.FileName, Surroundings.Source), ("Services.cs", Members.Services), ("Fake.cs", Fake)]).WithAssemblyName("Acme.Library"),
            out var library,
            out _);
        using var image = new MemoryStream();
        Assert.Empty(library.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
