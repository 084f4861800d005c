namespace FactoryGen.Tests.Stress;

/// <summary>
/// Laws 1, 5, 6 and 8 under stress: leases come and go on a few keys, time passes, room runs out. Whoever holds a lease has one instance,
/// his user's, undisposed for as long as he holds it; in the end everything that was built is disposed of.
/// </summary>
public sealed class Stress_Leases(ITestOutputHelper output)
{
    private const int Keys = 6;

    [Theory]
    [InlineData(false, null)]
    [InlineData(true, null)]
    [InlineData(false, 4)]
    [InlineData(true, 4)]
    public async Task Under_a_lease_there_is_one_instance_and_it_lives(bool linger, int? maxScopes)
    {
        var run = new StressRun(output);
        var time = new TestTime();
        var options = new ScopeHostOptions { LingerTime = linger ? TimeSpan.FromSeconds(10) : TimeSpan.Zero, MaxScopes = maxScopes };
        var bench = new StressBench(run.Ledger, new Chaos { ConstructorFails = 3, InitializerFails = 10, DisposerFails = 10 }, options, time);
        var shared = Enumerable.Range(0, Keys).Select(key => Users.Named($"user {key}")).ToArray();

        await run.Race(lanes: 6, async (_, random) =>
        {
            for (var round = 0; round < StressRun.Rounds(400); round++)
            {
                // The clock is moved far less than the dispose timeout for each end.
                time.Advance(TimeSpan.FromMilliseconds(random.Next(20)));
                var user = Pick(shared, random);
                ScopeLease<UserContext> lease;
                try
                {
                    lease = bench.Host.Enter(user);
                }
                catch (ScopeLimitExceededException) when (maxScopes is not null)
                {
                    await Task.Yield();
                    continue;
                }

                run.Ledger.Check(maxScopes is null || bench.Host.ActiveScopes <= maxScopes, $"{bench.Host.ActiveScopes} scopes are active");
                await UseAsync(run, bench, user, shared, random);
                await Task.WhenAll(Enumerable.Range(0, random.Next(1, 3)).Select(_ => run.Doing($"leave {user.UserId}", () => lease.DisposeAsync().AsTask())));
            }
        });

        await run.Doing("end of the host", () => bench.EndAsync(null));
        run.Ledger.CheckBalance();
        run.ThrowIfViolated();
        Assert.Equal(0, bench.Host.ActiveScopes);
    }

    /// <summary>A context that others use at the same time, an equal one, or a copy that was another user's a moment ago.</summary>
    private static UserContext Pick(UserContext[] shared, Random random)
    {
        var context = shared[random.Next(shared.Length)];
        return random.Next(3) switch
        {
            0 => context,
            1 => Users.Named(context.UserId),
            _ => shared[random.Next(shared.Length)] with { UserId = context.UserId },
        };
    }

    private static async Task UseAsync(StressRun run, StressBench bench, UserContext user, UserContext[] shared, Random random)
    {
        StressAgent? agent = null;
        StressMarker? marker = null;
        for (var use = random.Next(4); use >= 0; use--)
        {
            var service = "marker";
            var began = run.Ledger.Tick();
            try
            {
                var asked = random.Next(2) == 0 ? user : shared.First(context => context.UserId == user.UserId);
                var current = bench.Marker.Get(asked);
                run.Ledger.Check(marker is null || marker == current, $"{user.UserId} got {current.Entry} after {marker?.Entry}");
                marker = current;
                service = "agent";
                began = run.Ledger.Tick();
                var got = await run.Doing($"get {user.UserId}", () => bench.Agent.GetAsync(asked));
                run.Ledger.Check(agent is null || agent == got, $"{user.UserId} got {got.Entry} after {agent?.Entry}");
                agent = got;
                run.Ledger.Check(agent.Entry.User == user.UserId && marker.Entry.User == user.UserId, $"{user.UserId} got {agent.Entry} and {marker.Entry}");
                await Chaos.DelayAsync(random, CancellationToken.None);
            }
            catch (InjectedFailure failure)
            {
                run.Ledger.See(failure, service, began);
            }
        }

        run.Ledger.Check(agent is null or { Entry.DisposalBegan: 0 }, $"disposed under a lease: {agent?.Entry}");
        run.Ledger.Check(marker is null or { Entry.DisposalBegan: 0 }, $"disposed under a lease: {marker?.Entry}");
    }
}
