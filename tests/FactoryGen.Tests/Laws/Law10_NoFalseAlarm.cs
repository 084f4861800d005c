namespace FactoryGen.Tests.Laws;

/// <summary>What only looks like a circle, to somebody who goes by types, by flows or by what was once true, is none.</summary>
public sealed class Law10_NoFalseAlarm
{
    private readonly Bench _bench = new();
    private readonly UserContext _ada = Users.Named("ada");

    [Fact]
    public async Task Two_paths_to_one_dependency()
    {
        _bench.AlphaScript.OnInitialize = async (probe, _) =>
            await Task.WhenAll(_bench.Beta.GetAsync(probe.User), (Task)_bench.Gamma.GetAsync(probe.User));
        _bench.BetaScript.OnInitialize = (probe, _) => _bench.Gamma.GetAsync(probe.User);
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        await Task.WhenAll(_bench.Alpha.GetAsync(_ada), _bench.Outer.GetAsync(_ada), (Task)_bench.Gamma.GetAsync(_ada)).Soon();
    }

    [Fact]
    public async Task The_same_type_of_another_user()
    {
        var bob = Users.Named("bob");
        _bench.AlphaScript.OnInitialize = (probe, _) => probe.User == _ada ? _bench.Alpha.GetAsync(bob) : Task.CompletedTask;
        await using var ofAda = _bench.Host.Enter(_ada).Patiently();
        await using var ofBob = _bench.Host.Enter(bob).Patiently();

        Assert.Equal("ada", (await _bench.Alpha.GetAsync(_ada).Soon()).User.UserId);
    }

    [Fact]
    public async Task The_same_key_of_another_host()
    {
        var other = new Bench();
        _bench.AlphaScript.OnInitialize = (probe, _) => other.Alpha.GetAsync(probe.User);
        await using var here = _bench.Host.Enter(_ada).Patiently();
        await using var there = other.Host.Enter(_ada).Patiently();

        await _bench.Alpha.GetAsync(_ada).Soon();
    }

    [Fact]
    public async Task Background_work_of_an_initialiser_that_has_completed()
    {
        using var gate = new Gate();
        Task<Alpha>? background = null;
        _bench.AlphaScript.OnInitialize = (probe, _) =>
        {
            background = Task.Run(async () =>
            {
                await gate.PassAsync();
                return await _bench.Alpha.GetAsync(probe.User);
            });
            return Task.CompletedTask;
        };
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var alpha = await _bench.Alpha.GetAsync(_ada).Soon();
        gate.Open();

        Assert.Same(alpha, await background!.Soon());
    }

    [Fact]
    public async Task Background_work_of_a_completed_initialiser_that_waits_for_one_still_at_work()
    {
        using var gate = new Gate();
        Task<Alpha>? background = null;
        var asks = new TaskCompletionSource();
        _bench.BetaScript.OnInitialize = (probe, _) =>
        {
            background = Task.Run(async () =>
            {
                await asks.Task;
                return await _bench.Alpha.GetAsync(probe.User);
            });
            return Task.CompletedTask;
        };
        _bench.AlphaScript.OnInitialize = async (probe, _) =>
        {
            await _bench.Beta.GetAsync(probe.User);
            asks.SetResult();
            await gate.PassAsync();
        };
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var alpha = _bench.Alpha.GetAsync(_ada);
        await gate.Reached.Soon();
        gate.Open();

        Assert.Same(await alpha.Soon(), await background!.Soon());
    }

    [Fact]
    public async Task Background_work_of_a_scope_that_has_ended_asks_in_the_next()
    {
        using var gate = new Gate();
        Task<Alpha>? background = null;
        _bench.AlphaScript.OnInitialize = (probe, _) =>
        {
            background ??= Task.Run(async () =>
            {
                await gate.PassAsync();
                return await _bench.Alpha.GetAsync(probe.User);
            });
            return Task.CompletedTask;
        };
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        await _bench.Alpha.GetAsync(_ada).Soon();
        await _bench.Host.EndAsync(_ada).Soon();
        await using var next = _bench.Host.Enter(_ada).Patiently();
        gate.Open();

        Assert.Same(await background!.Soon(), await _bench.Alpha.GetAsync(_ada).Soon());
    }

    [Fact]
    public async Task A_wait_that_was_given_up()
    {
        using var beta = new Gate();
        using var alpha = new Gate();
        using var source = new CancellationTokenSource();
        _bench.AlphaScript.OnInitialize = async (probe, _) =>
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _bench.Beta.GetAsync(probe.User, source.Token));
            await alpha.PassAsync();
        };
        _bench.BetaScript.OnInitialize = async (probe, _) =>
        {
            await beta.PassAsync();
            await _bench.Alpha.GetAsync(probe.User);
        };
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var waitsForBeta = _bench.Beta.GetAsync(_ada);
        await beta.Reached.Soon();
        var waitsForAlpha = _bench.Alpha.GetAsync(_ada);
        await Patience.Until(() => _bench.AlphaScript.Initializations == 1);
        await source.CancelAsync();
        await alpha.Reached.Soon();

        beta.Open();
        alpha.Open();

        Assert.True((await waitsForAlpha.Soon()).IsInitialized);
        Assert.True((await waitsForBeta.Soon()).IsInitialized);
    }

    [Fact]
    public async Task Many_paths_through_many_layers()
    {
        // Two services of each of sixty users, each waiting for both of the next user: more paths than anybody can walk, each sixty steps long.
        using var gate = new Gate();
        var waiting = 0;
        var users = Enumerable.Range(0, 60).Select(i => Users.Named($"user {i:00}")).ToArray();
        _bench.AlphaScript.OnInitialize = (probe, _) => AskTheNext(probe);
        _bench.BetaScript.OnInitialize = (probe, _) => AskTheNext(probe);
        foreach (var user in users)
        {
            _bench.Host.Enter(user);
        }

        var all = users.Reverse().Select(user => Task.WhenAll(_bench.Alpha.GetAsync(user), (Task)_bench.Beta.GetAsync(user))).ToArray();
        await Patience.Until(() => Volatile.Read(ref waiting) == 2 * users.Length);
        gate.Open();

        await Task.WhenAll(all).Soon();

        async Task AskTheNext(Probe probe)
        {
            var next = Array.IndexOf(users, probe.User) + 1;
            var both = next < users.Length
                ? Task.WhenAll(_bench.Alpha.GetAsync(users[next]), (Task)_bench.Beta.GetAsync(users[next]))
                : gate.PassAsync();
            Interlocked.Increment(ref waiting);
            await both;
        }
    }

    [Fact]
    public async Task An_attempt_that_failed_and_is_tried_again_by_its_own_dependent()
    {
        _bench.BetaScript.OnInitialize = (_, _) => _bench.BetaScript.Constructions == 1 ? throw new Boom() : Task.CompletedTask;
        _bench.AlphaScript.OnInitialize = async (probe, _) =>
        {
            await Assert.ThrowsAsync<Boom>(() => _bench.Beta.GetAsync(probe.User));
            await _bench.Beta.GetAsync(probe.User);
        };
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        Assert.True((await _bench.Alpha.GetAsync(_ada).Soon()).IsInitialized);
    }

    [Fact]
    public async Task An_initialiser_that_enters_and_asks_for_another_user()
    {
        _bench.AlphaScript.OnInitialize = async (probe, _) =>
        {
            if (probe.User == _ada)
            {
                var helper = Users.Named("helper of ada");
                await using var inner = _bench.Host.Enter(helper).Patiently();
                await _bench.Alpha.GetAsync(helper);
                _bench.Delta.Get(helper);
            }
        };
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        Assert.True((await _bench.Alpha.GetAsync(_ada).Soon()).IsInitialized);
        await _bench.Host.DisposeAsync().Soon();
        Assert.Equal(2, _bench.AlphaScript.Disposals);
    }
}
