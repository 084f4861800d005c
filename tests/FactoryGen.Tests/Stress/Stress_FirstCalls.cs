using System.Collections.Concurrent;

namespace FactoryGen.Tests.Stress;

/// <summary>
/// Laws 1 to 4 under stress: many first calls at once, on lanes and threads, while constructors, initialisers and disposers take their time or
/// fail and callers give up. A lease is held all the time, so nothing ends: all get one instance, or the failure of an attempt they waited for.
/// </summary>
public sealed class Stress_FirstCalls(ITestOutputHelper output)
{
    private const int Callers = 6;

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(0, 0, true)]
    [InlineData(15, 40, false)]
    [InlineData(15, 40, true)]
    public async Task All_get_one_instance_or_the_failure_they_waited_for(int constructorFails, int initializerFails, bool cancel)
    {
        var run = new StressRun(output);
        var bench = new StressBench(run.Ledger, new Chaos { ConstructorFails = constructorFails, InitializerFails = initializerFails }) { ScopePerKey = true };

        await run.Race(lanes: 3, async (lane, random) =>
        {
            for (var round = 0; round < StressRun.Rounds(400); round++)
            {
                var user = Users.Named($"user {lane}.{round}");
                var lease = bench.Host.Enter(user);
                var agents = new ConcurrentBag<StressAgent>();
                var markers = new ConcurrentBag<StressMarker>();
                var seeds = Enumerable.Range(0, Callers).Select(_ => random.Next()).ToArray();
                await run.Doing($"round {round} of {user.UserId}", () => Task.WhenAll(seeds.Select(seed => Task.Run(() =>
                    Call(run, bench, random: new(seed), seed % 2 == 0 ? user : Users.Named(user.UserId), cancel, agents, markers)))));

                run.Ledger.Check(agents.Distinct().Count() <= 1, $"{user.UserId} has several agents: {string.Join("; ", agents.Distinct().Select(agent => agent.Entry))}");
                run.Ledger.Check(markers.Distinct().Count() <= 1, $"{user.UserId} has several markers: {string.Join("; ", markers.Distinct().Select(marker => marker.Entry))}");
                run.Ledger.Check(agents.All(agent => agent.Entry.DisposalBegan == 0), $"{user.UserId}'s agent was disposed under a lease");
                await run.Doing($"end of {user.UserId}", () => lease.DisposeAsync().AsTask());
                await run.Doing($"await the end of {user.UserId}", () => bench.EndAsync(user));
                run.Ledger.Check(agents.All(agent => agent.Entry.IsGone) && markers.All(marker => marker.Entry.IsGone), $"{user.UserId}'s scope ended, its instances didn't");
            }
        });

        await bench.EndAsync(null);
        run.Ledger.CheckBalance();
        run.ThrowIfViolated();
        Assert.Equal(0, bench.Host.ActiveScopes);
    }

    private static async Task Call(
        StressRun run, StressBench bench, Random random, UserContext user, bool cancel, ConcurrentBag<StressAgent> agents, ConcurrentBag<StressMarker> markers)
    {
        for (var attempt = 0; attempt < 30; attempt++)
        {
            using var source = new CancellationTokenSource();
            var token = cancel && random.Next(2) == 0 ? source.Token : CancellationToken.None;
            var canceller = token.CanBeCanceled ? Cancel(source, random.Next(400)) : Task.CompletedTask;
            Chaos.Delay(random);
            var service = "marker";
            var isThere = false;
            var began = run.Ledger.Tick();
            try
            {
                if (random.Next(3) == 0)
                {
                    var marker = bench.Marker.Get(user);
                    run.Ledger.Check(marker.Entry.User == user.UserId, $"{user.UserId} got {marker.Entry}");
                    markers.Add(marker);
                }

                service = "agent";
                isThere = !agents.IsEmpty;
                began = run.Ledger.Tick();
                var agent = await run.Doing($"get {user.UserId}", () => bench.Agent.GetAsync(user, token));
                run.Ledger.Check(agent.Entry.Completed != 0 && agent.Entry.User == user.UserId, $"{user.UserId} got {agent.Entry}");
                agents.Add(agent);
                return;
            }
            catch (InjectedFailure failure)
            {
                run.Ledger.See(failure, service, began);
                run.Ledger.Check(!isThere, $"{user.UserId}'s agent was there, and he got a failure of {failure.Entry}");
            }
            catch (OperationCanceledException) when (token.CanBeCanceled)
            {
                run.Ledger.Check(token.IsCancellationRequested, $"{user.UserId} got a cancellation that was not its own");
                run.Ledger.Check(!isThere, $"{user.UserId}'s agent was there, and he got a cancellation");
            }
            finally
            {
                await canceller;
            }
        }
    }

    private static Task Cancel(CancellationTokenSource source, int spins) => Task.Run(() =>
    {
        Thread.SpinWait(spins);
        source.Cancel();
    });
}
