namespace FactoryGen.Tests.Stress;

/// <summary>
/// Law 10 under stress: initialisers and constructors of two users ask for each other at random. Whatever they ask, nobody waits for ever;
/// and where what they ask can't make a circle, nobody is told of one.
/// </summary>
public sealed class Stress_Circles(ITestOutputHelper output)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_circle_is_found_and_nothing_else_is_taken_for_one(bool circles)
    {
        var run = new StressRun(output);
        await run.Race(lanes: 3, async (lane, random) =>
        {
            for (var round = 0; round < StressRun.Rounds(150); round++)
            {
                await RoundAsync(run, random, circles);
            }
        });
    }

    private static async Task RoundAsync(StressRun run, Random random, bool circles)
    {
        var bench = new Bench(time: TimeProvider.System);
        UserContext[] users = [Users.Named("ada"), Users.Named("bob")];
        ProbeScript[] scripts = [bench.AlphaScript, bench.BetaScript, bench.GammaScript, bench.DeltaScript, bench.EpsilonScript, bench.ZetaScript];
        for (var i = 0; i < scripts.Length; i++)
        {
            // Nodes are services of users, in one order: asking only for later ones makes no circle.
            var asks = Enumerable.Range(0, users.Length).Select(user => Asks(random, circles, user, i, scripts.Length)).ToArray();
            scripts[i].OnInitialize = async (probe, _) =>
            {
                await Task.Yield();
                foreach (var (user, service) in asks[probe.User.UserId == "ada" ? 0 : 1])
                {
                    await GetAsync(bench, users[user], service);
                }
            };
            scripts[i].OnConstruct = i < 3 ? null : probe =>
            {
                foreach (var (user, service) in asks[probe.User.UserId == "ada" ? 0 : 1])
                {
                    GetAsync(bench, users[user], service).GetAwaiter().GetResult();
                }
            };
        }

        var leases = users.Select(bench.Host.Enter).ToArray();
        var calls = Enumerable.Range(0, 6).Select(_ => (User: random.Next(users.Length), Service: random.Next(scripts.Length))).ToArray();
        await run.Doing($"get {string.Join(", ", calls)}", () => Task.WhenAll(calls.Select(call => Task.Run(async () =>
        {
            try
            {
                await GetAsync(bench, users[call.User], call.Service);
            }
            catch (InvalidOperationException exception)
            {
                run.Ledger.Check(circles, $"a false alarm: {exception.Message}");
            }
        }))));
        await run.Doing("end of the host", () => bench.Host.DisposeAsync().AsTask());
        GC.KeepAlive(leases);
        run.Ledger.Check(
            scripts.All(script => script.Constructions >= script.Disposals) && scripts.Take(3).All(script => script.Constructions == script.Disposals),
            "constructed and disposed differ");
    }

    private static (int User, int Service)[] Asks(Random random, bool circles, int user, int service, int services) =>
    [
        .. Enumerable.Range(0, random.Next(3)).Select(_ => (User: random.Next(2), Service: random.Next(services)))
            .Where(asked => circles || (asked.User * services) + asked.Service > (user * services) + service),
    ];

    private static async Task GetAsync(Bench bench, UserContext user, int service)
    {
        switch (service)
        {
            case 0:
                await bench.Alpha.GetAsync(user);
                break;
            case 1:
                await bench.Beta.GetAsync(user);
                break;
            case 2:
                await bench.Gamma.GetAsync(user);
                break;
            case 3:
                bench.Delta.Get(user);
                break;
            case 4:
                bench.Epsilon.Get(user);
                break;
            default:
                bench.Zeta.Get(user);
                break;
        }
    }
}
