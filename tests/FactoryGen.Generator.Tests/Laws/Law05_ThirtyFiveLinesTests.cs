namespace FactoryGen.Generator.Tests.Laws;

/// <summary>
/// At most 35 generated lines a service. Every line of the service's own file counts: comments, attributes, braces and empty lines too.
/// What the assembly's one registration method needs for one more service is counted with it.
/// </summary>
public sealed class Law05_ThirtyFiveLinesTests(ITestOutputHelper log)
{
    private const int Most = 35;

    [Fact]
    public void Law05_Every_services_file_has_at_most_35_lines()
    {
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of([.. Chat.All, Large]).WithContainer()).AssertCompiles();

        var factories = run.Sources.Where(source => source.Key.EndsWith(".Factory.g.cs", StringComparison.Ordinal)).ToList();
        Assert.Equal(5, factories.Count);
        foreach (var (name, text) in factories)
        {
            log.WriteLine($"{LinesOf(text)} lines: {name}");
            Assert.True(LinesOf(text) <= Most, $"{name} has {LinesOf(text)} lines:\n{text}");
        }
    }

    [Fact]
    public void Law05_One_more_service_costs_at_most_35_lines_in_all_files_together()
    {
        var without = TotalOf(GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.User, Chat.Events, Chat.Cache).WithContainer()).AssertCompiles());
        var with = TotalOf(GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.User, Chat.Events, Chat.Cache, Chat.Sockets).WithContainer()).AssertCompiles());
        var withTwo = TotalOf(GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.All).WithContainer()).AssertCompiles());

        log.WriteLine($"{with - without} lines for WebSocketManager, {withTwo - with} for AgentRunner");
        Assert.InRange(with - without, 1, Most);
        Assert.InRange(withTwo - with, 1, Most);
    }

    // Everything at once: a creator, an initialiser, dependencies of both colours, many provided parameters.
    private const string Large = """
        namespace Acme.Chat
        {
            [ScopedFactory]
            public sealed class Plain(UserContext user) { public UserContext User => user; }

            [ScopedFactory]
            public sealed class Large : IAsyncInitializable
            {
                [FactoryConstructor]
                public static Task<Large> CreateAsync(UserContext user, IWebSocketManager sockets, SessionCache cache, IAgentRunner agent, IEventStore events, string a, string b, string c, string d, CancellationToken token) =>
                    Task.FromResult(new Large { All = new object[] { user, sockets, cache, agent, events, a, b, c, d, token } });

                public object[] All { get; private init; } = Array.Empty<object>();

                Task IAsyncInitializable.InitializeAsync(CancellationToken token) => Task.CompletedTask;
            }
        }
        """;

    private static int TotalOf(GeneratorRun run) => run.Sources.Values.Sum(LinesOf);

    private static int LinesOf(string text) => text.TrimEnd('\n').Split('\n').Length;
}
