using System.Globalization;
using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analyzers.Tests.Scenarios;

/// <summary>An implementation whose part could not be had, and that is built all the same, with another part.</summary>
public sealed class FailedInitializationScenarioTests
{
    [Theory]
    [InlineData("try { _transport = await TcpTransport.DialAsync(); } catch (TimeoutException) { {|FG5001:_transport = new LoopbackTransport()|}; }")]
    [InlineData("try { _transport = await TcpTransport.DialAsync(); } catch { {|FG5001:_transport = LoopbackTransport.Instance|}; }")]
    [InlineData("try { _transport = new TcpTransport(); } catch (TimeoutException e) { Console.WriteLine(e); {|FG5001:this._transport = new LoopbackTransport()|}; }")]
    [InlineData("try { Other = await TcpTransport.DialAsync().ConfigureAwait(false); } catch (TimeoutException e) when (e.HResult == 5) { {|FG5001:Other = new LoopbackTransport()|}; return; }")]
    [InlineData("try { _transport = await TcpTransport.DialAsync(); } catch (TimeoutException) { {|FG5001:_transport = null|}; }")]
    [InlineData("try { Other = await TcpTransport.DialAsync(); } catch (TimeoutException) { {|FG5001:Other = null!|}; }")]
    [InlineData("try { _base = await TcpTransport.MakeAsync(); } catch (TimeoutException) { {|FG5001:_base = new LoopbackTransport()|}; }")]
    [InlineData("try { var socket = await _stores.GetAsync(user, cancellationToken); _transport = new TcpTransport(); } catch (TimeoutException) { {|FG5001:_transport = new LoopbackTransport()|}; }")]
    public Task Reported(string statements) => Members.ReportsAsync("", Feed(statements));

    [Theory]
    [InlineData("[FactoryConstructor] public static Feed Create(UserContext user) { var feed = new Feed(user); try { feed.Transport = new TcpTransport(); } catch (TimeoutException) { {|FG5001:feed.Transport = new LoopbackTransport()|}; } return feed; } private Feed(UserContext user) => Owner = user.UserId;")]
    [InlineData("public Feed(UserContext user) => Owner = user.UserId; Task IAsyncInitializable.InitializeAsync(CancellationToken cancellationToken) { try { Transport = new TcpTransport(); } catch (TimeoutException) { {|FG5001:Transport = new LoopbackTransport()|}; } return Task.CompletedTask; }", " : IAsyncInitializable")]
    [InlineData("public Feed(UserContext user) { Owner = user.UserId; try { Transport = new TcpTransport(); } catch (TimeoutException) { {|FG5001:Transport = new LoopbackTransport()|}; } }")]
    public Task While_it_is_built(string members, string bases = "") => Members.ReportsAsync("", $$"""
        {{Transports}}

        [ScopedFactory]
        public sealed class Feed{{bases}}
        {
            public string Owner { get; }

            public ITransport? Transport { get; set; }

            {{members}}
        }
        """);

    [Fact]
    public async Task Says_what_it_goes_on_with()
    {
        var found = Assert.Single(await Declaration.ReportsAsync(Members.In("", Feed(
            "try { _transport = await TcpTransport.DialAsync(); } catch (TimeoutException) { {|FG5001:_transport = new LoopbackTransport()|}; }"))));
        Assert.Equal("Where 'Feed' can't be had, this goes on with 'LoopbackTransport', and nobody learns of the failure: let it reach the caller", found.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(DiagnosticSeverity.Warning, found.Severity);
    }

    [Theory]
    [InlineData("try { _transport = await TcpTransport.DialAsync(); } catch (TimeoutException) { _transport = new TcpTransport(); }")]
    [InlineData("try { _transport = await TcpTransport.DialAsync(); } catch (TimeoutException) { _transport = await TcpTransport.DialAsync(); }")]
    [InlineData("try { _transport = new LoopbackTransport(); } catch (TimeoutException) { _transport = LoopbackTransport.Instance; }")]
    [InlineData("try { _transport = await TcpTransport.DialAsync(); } catch (TimeoutException) { _transport = new LoopbackTransport(); throw; }")]
    [InlineData("try { _transport = await TcpTransport.DialAsync(); } catch (TimeoutException) { if (user.UserId != \"demo\") { throw; } _transport = new LoopbackTransport(); }")]
    [InlineData("try { _transport = await TcpTransport.DialAsync(); } catch (TimeoutException) when (user.UserId == \"demo\") { _transport = new LoopbackTransport(); }")]
    [InlineData("try { _transport = await TcpTransport.DialAsync(); } catch (TimeoutException e) { Failure = e; _transport = new LoopbackTransport(); }")]
    [InlineData("try { _transport = await TcpTransport.DialAsync(); } catch (TimeoutException) { Text = \"offline\"; }")]
    [InlineData("try { _transport = await TcpTransport.DialAsync(); } catch (TimeoutException) { Other = new LoopbackTransport(); }")]
    [InlineData("_transport = user.UserId == \"demo\" ? new LoopbackTransport() : await TcpTransport.DialAsync(); try { await Task.Yield(); } catch (TimeoutException) { _transport = new LoopbackTransport(); }")]
    [InlineData("try { Text = await System.IO.File.ReadAllTextAsync(\"a\"); } catch (TimeoutException) { Text = \"\"; }")]
    [InlineData("try { Lines = await System.IO.File.ReadAllLinesAsync(\"a\"); } catch (TimeoutException) { Lines = new List<string>(); }")]
    [InlineData("try { Shared = await FileSettings.LoadAsync(); } catch (TimeoutException) { Shared = new DefaultSettings(); }")]
    [InlineData("try { Known = await Profile.LoadAsync(); } catch (TimeoutException) { Known = Profile.Default; }")]
    [InlineData("try { Known = await Profile.LoadAsync(); } catch (TimeoutException) { Known = new Profile(); }")]
    [InlineData("try { Maybe = await TcpTransport.DialAsync(); } catch (TimeoutException) { Maybe = null; }")]
    [InlineData("try { Log = System.IO.File.CreateText(\"a\"); } catch (TimeoutException) { Log = System.IO.TextWriter.Null; } await Task.Yield();")]
    public Task Fine(string statements) => Members.IsFineAsync("", Feed(statements));

    [Fact]
    public Task Not_an_implementation() => Members.IsFineAsync("", $$"""
        {{Transports}}

        public sealed class Client
        {
            private ITransport? _transport;

            public bool IsOpen => _transport!.IsOpen;

            public async Task ConnectAsync()
            {
                try
                {
                    _transport = await TcpTransport.DialAsync();
                }
                catch (TimeoutException)
                {
                    _transport = new LoopbackTransport();
                }
            }
        }
        """);

    [Fact]
    public Task The_fix_lets_it_throw() => Fix<FG5001RethrowFix>.MakesAsync(
        Members.In("", Feed("try { _transport = await TcpTransport.DialAsync(); } catch (TimeoutException) { {|FG5001:_transport = new LoopbackTransport()|}; }")),
        Members.In("", Feed("try { _transport = await TcpTransport.DialAsync(); } catch (TimeoutException) { throw; }")));

    private const string Transports = """
        public interface ITransport
        {
            bool IsOpen { get; }
        }

        public abstract class TransportBase : ITransport
        {
            public bool IsOpen => true;
        }

        public sealed class TcpTransport : TransportBase
        {
            public static Task<ITransport> DialAsync() => Task.FromException<ITransport>(new TimeoutException());

            public static Task<TransportBase> MakeAsync() => Task.FromException<TransportBase>(new TimeoutException());
        }

        public sealed class LoopbackTransport : TransportBase
        {
            public static readonly ITransport Instance = new LoopbackTransport();
        }

        public interface ISettings;

        public sealed class DefaultSettings : ISettings;

        public sealed class FileSettings : ISettings
        {
            public static Task<ISettings> LoadAsync() => Task.FromException<ISettings>(new TimeoutException());
        }

        public class Profile
        {
            public static Profile Default { get; } = new();

            public static Task<Profile> LoadAsync() => Task.FromException<Profile>(new TimeoutException());
        }
        """;

    private static string Feed(string statements) => $$"""
        {{Transports}}

        [ScopedFactory]
        public sealed class Feed(UserContext user, StoreFactory stores) : IAsyncInitializable
        {
            private readonly StoreFactory _stores = stores;
            private ITransport? _transport;
            private TransportBase? _base;

            public bool IsOpen => _transport!.IsOpen || _base is not null || _stores is null;

            public ITransport Other { get; private set; } = new TcpTransport();

            public ITransport? Maybe { get; private set; }

            public string Text { get; private set; } = "";

            public IReadOnlyList<string> Lines { get; private set; } = [];

            public ISettings? Shared { get; private set; }

            public Profile? Known { get; private set; }

            public System.IO.TextWriter? Log { get; private set; }

            public Exception? Failure { get; private set; }

            public async Task InitializeAsync(CancellationToken cancellationToken)
            {
                Console.WriteLine(user.UserId);
                await Task.Yield();
                {{statements}}
            }
        }
        """;
}
