namespace FactoryGen.Tests.Stress;

/// <summary>
/// Laws 1, 5 and 9 under stress, by key alone: scopes are opened and ended by the thousand, among keys that share their hash codes, while
/// others ask for them with equal contexts. A scope that is live is always found, and never another's in its place.
/// </summary>
public sealed class Stress_ManyKeys(ITestOutputHelper output)
{
    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(int.MaxValue)]
    public async Task A_live_scope_is_found_whatever_comes_and_goes_around_it(int hashCodes)
    {
        var run = new StressRun(output);
        var host = ScopeHost.Create<Tuple<int>, StressKey>(context => new StressKey(context.Item1, hashCodes));
        var factory = new ForeignFactory<Tuple<int>, Tuple<int>>(host, context => Tuple.Create(context.Item1));
        var span = hashCodes == 1 ? 40 : 2_000;

        await run.Race(lanes: 4, async (lane, random) =>
        {
            // Lanes have keys of their own, so each knows what is live.
            var live = new Dictionary<int, ScopeLease<Tuple<int>>>();
            for (var step = 0; step < StressRun.Rounds(6_000); step++)
            {
                var key = (random.Next(span) * 4) + lane;
                var context = Tuple.Create(key);
                switch (random.Next(4))
                {
                    case 0 or 1 when live.Count < span / 2 && !live.ContainsKey(key):
                        live[key] = host.Enter(context);
                        break;
                    case 2 when live.Remove(key, out var lease):
                        await run.Doing($"leave {key}", () => lease.DisposeAsync().AsTask());
                        break;
                    case 3 when live.Remove(key):
                        await run.Doing($"end {key}", () => host.EndAsync(context).AsTask());
                        break;
                }

                Check(run, factory, context, live.ContainsKey(key));
            }

            foreach (var (key, lease) in live)
            {
                Check(run, factory, Tuple.Create(key), true);
                await lease.DisposeAsync();
            }
        });

        Assert.Equal(0, host.ActiveScopes);
        await host.DisposeAsync();
    }

    private static void Check(StressRun run, ForeignFactory<Tuple<int>, Tuple<int>> factory, Tuple<int> context, bool isLive)
    {
        try
        {
            var found = factory.Get(context).Item1;
            run.Ledger.Check(isLive, $"{context.Item1} has ended and was found");
            run.Ledger.Check(found == context.Item1, $"{context.Item1} got what belongs to {found}");
        }
        catch (ScopeNotEnteredException)
        {
            run.Ledger.Check(!isLive, $"{context.Item1} is live and was not found");
        }
    }
}
