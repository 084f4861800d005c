using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4102;

public sealed class FG4102Reported
{
    private const string Cache = """
        namespace Acme.Chat;

        [ScopedFactory]
        [LegacyEntryPoint("Acme.Legacy.Caches.Get", RemoveFrom = "2027-03-01")]
        [LegacyEntryPoint("Acme.Legacy.Caches.GetToo", RemoveFrom = "2027-06-01")]
        [LegacyEntryPoint("Acme.Legacy.CacheMaker.Make", Kind = LegacyKind.Instance, RemoveFrom = "2027-06-01")]
        [LegacyEntryPoint("Acme.Legacy.ICaches.Make", Kind = LegacyKind.Interface, RemoveFrom = "2027-06-01")]
        public sealed class Cache(UserContext user);
        """;

    [Fact]
    public Task Every_kind_of_import() => ReportsAsync(
        """
        // <FactoryGenDate>2027-06-01</FactoryGenDate>
        global using {|FG4102:Acme.Legacy|};
        global using static {|FG4102:Acme.Legacy.Caches|};
        using Old = {|FG4102:Acme.Legacy.Caches|};
        using Space = {|FG4102:Acme.Legacy|};

        namespace Acme.Support
        {
            using {|FG4102:Legacy|};
        }
        """,
        ("Cache.cs", Cache));

    [Fact]
    public Task Every_kind_of_mention() => ReportsAsync(
        """
        // <FactoryGenDate>2027-06-01</FactoryGenDate>
        namespace Acme.Support;

        using {|FG4102:Acme.Legacy|};

        /// <summary>See <see cref="{|FG4102:Caches|}"/> and <see cref="Acme.Legacy.{|FG4102:Caches|}.Get"/>.</summary>
        public sealed class Desk({|FG4102:ICaches|} caches, List<{|FG4102:CacheMaker|}> makers)
        {
            public string Name => nameof({|FG4102:Caches|}) + nameof(Acme.Legacy.{|FG4102:Caches|}.Get) + typeof({|FG4102:Caches|}) + caches + makers + new {|FG4102:CacheMaker|}();

            public object Call(UserContext user) => {|FG4100:Caches.Get(user)|};

            public object Delegate() => {|FG4100:(Func<UserContext, object>)Acme.Legacy.Caches.GetToo|};
        }
        """,
        ("Cache.cs", Cache));

    [Fact]
    public async Task The_last_day_and_the_replacement_are_named() => Assert.Equal(
        "'Acme.Legacy.Caches' was removed on 2027-06-01: use 'CacheFactory.Get'",
        Assert.Single(await ReportsAsync(
            """
            // <FactoryGenDate>2027-06-01</FactoryGenDate>
            public static class Desk { public static Type Kind => typeof(Acme.Legacy.{|FG4102:Caches|}); }
            """,
            ("Cache.cs", Cache))).GetMessage(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public async Task What_would_have_to_block_is_gone_from_the_start() => Assert.Equal(
        "'Acme.Legacy.Sockets' is gone: use 'WebSocketManagerFactory.GetAsync'",
        Assert.Single(await ReportsAsync(
            """
            using static {|FG4102:Acme.Legacy.Sockets|};

            [ScopedFactory(typeof(IWebSocketManager))]
            [LegacyEntryPoint("Acme.Legacy.Sockets.Get", WasAsync = false, RemoveFrom = "2027-06-01")]
            public sealed class WebSocketManager(UserContext user) : IWebSocketManager
            {
                [AsyncInitializer]
                public Task ConnectAsync() => Task.CompletedTask;
            }
            """)).GetMessage(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public async Task Of_a_referenced_assembly_that_was_built_before_that_day()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var producer = await Consumer.BuildAsync([("Cache.cs", Cache)], cancellationToken);
        using var image = new MemoryStream();
        Assert.True(producer.Compilation.WithAssemblyName("Acme.Services").Emit(image, cancellationToken: cancellationToken).Success);
        var project = CompilerParts
            .Compile([("Test.cs", "// <FactoryGenDate>2027-06-01</FactoryGenDate>\nusing Acme.Legacy;\npublic static class Desk { }")])
            .AddReferences(MetadataReference.CreateFromImage(image.ToArray()));

        Assert.Equal(["FG4102"], (await Consumer.BuildAsync(project, cancellationToken)).FromAnalyzers.Select(diagnostic => diagnostic.Id));
    }
}
