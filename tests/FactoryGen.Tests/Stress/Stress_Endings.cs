namespace FactoryGen.Tests.Stress;

/// <summary>
/// Laws 1 and 3 to 8 under stress: scopes are ended under their users, hosts under their scopes, callers give up. Nobody is handed what was
/// being disposed of when he asked, and whoever awaited an end finds everything disposed of that was there when it began.
/// </summary>
public sealed class Stress_Endings(ITestOutputHelper output)
{
    private const int Keys = 3;
    private const int Lanes = 6;

    [Fact]
    public async Task Nobody_is_handed_what_has_ended_and_every_end_is_complete()
    {
        var run = new StressRun(output);
        for (var round = 0; round < StressRun.Rounds(60); round++)
        {
            var bench = new StressBench(run.Ledger, new Chaos { ConstructorFails = 5, InitializerFails = 15, DisposerFails = 10 });
            var shared = Enumerable.Range(0, Keys).Select(key => Users.Named($"user {round}.{key}")).ToArray();
            var end = 0L;

            await run.Race(Lanes + 1, async (lane, random) =>
            {
                for (var step = 0; step < 40; step++)
                {
                    if (lane == Lanes)
                    {
                        await Chaos.DelayAsync(random, CancellationToken.None);
                        continue;
                    }

                    await StepAsync(run, bench, shared, random, () => Volatile.Read(ref end) != 0);
                }

                if (lane == Lanes)
                {
                    Volatile.Write(ref end, run.Ledger.Tick());
                    await run.Doing("end of the host", () => bench.EndAsync(null));
                    var left = run.Ledger.Entries.FirstOrDefault(entry => !entry.IsGone);
                    run.Ledger.Check(left is null, $"left when the host had ended: {left}");
                }
            });

            run.Ledger.Check(bench.Host.ActiveScopes == 0, "scopes are active after the host's end");
            run.Ledger.CheckBalance();
            run.ThrowIfViolated();
        }
    }

    private static async Task StepAsync(StressRun run, StressBench bench, UserContext[] shared, Random random, Func<bool> hasEnded)
    {
        var user = random.Next(2) == 0 ? shared[random.Next(Keys)] : shared[random.Next(Keys)] with { UserId = shared[random.Next(Keys)].UserId };
        if (random.Next(4) == 0)
        {
            await EndAsync(run, bench, user);
            return;
        }

        ScopeLease<UserContext> lease;
        try
        {
            lease = bench.Host.Enter(user);
        }
        catch (ObjectDisposedException)
        {
            run.Ledger.Check(hasEnded(), "the host refused before its end");
            return;
        }

        for (var use = random.Next(3); use >= 0; use--)
        {
            await UseAsync(run, bench, user, random);
        }

        await run.Doing($"leave {user.UserId}", () => lease.DisposeAsync().AsTask());
    }

    private static async Task EndAsync(StressRun run, StressBench bench, UserContext user)
    {
        var there = run.Ledger.Entries.Where(entry => entry.User == user.UserId && entry.Completed != 0).ToArray();
        await run.Doing($"end {user.UserId}", () => bench.EndAsync(user));
        foreach (var entry in there)
        {
            run.Ledger.Check(entry.IsGone, $"was there before an end that was awaited, and still is: {entry}");
        }
    }

    private static async Task UseAsync(StressRun run, StressBench bench, UserContext user, Random random)
    {
        using var source = new CancellationTokenSource();
        var token = random.Next(3) == 0 ? source.Token : CancellationToken.None;
        var canceller = token.CanBeCanceled ? Task.Run(source.Cancel) : Task.CompletedTask;
        var service = "marker";
        var began = run.Ledger.Tick();
        try
        {
            CheckHandedOut(run, user, bench.Marker.Get(user).Entry, began);
            service = "agent";
            began = run.Ledger.Tick();
            var agent = await run.Doing($"get {user.UserId}", () => bench.Agent.GetAsync(user, token));
            CheckHandedOut(run, user, agent.Entry, began);
        }
        catch (InjectedFailure failure)
        {
            run.Ledger.See(failure, service, began);
        }
        catch (OperationCanceledException) when (token.CanBeCanceled)
        {
            run.Ledger.Check(token.IsCancellationRequested, $"{user.UserId} got a cancellation that was not its own");
        }
        catch (InvalidOperationException exception) when (exception is ScopeNotEnteredException or ObjectDisposedException)
        {
            // Somebody has ended the scope.
        }
        finally
        {
            await canceller;
        }
    }

    private static void CheckHandedOut(StressRun run, UserContext user, StressEntry entry, long began)
    {
        var disposal = Volatile.Read(ref entry.DisposalBegan);
        run.Ledger.Check(entry.User == user.UserId, $"{user.UserId} got {entry}");
        run.Ledger.Check(entry.Completed != 0, $"{user.UserId} got what wasn't complete: {entry}");
        run.Ledger.Check(disposal == 0 || disposal > began, $"{user.UserId}, who asked at {began}, got {entry}");
    }
}
