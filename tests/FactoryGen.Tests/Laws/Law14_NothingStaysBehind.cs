using System.Runtime.CompilerServices;

namespace FactoryGen.Tests.Laws;

/// <summary>After a scope ends, nothing in the host refers to its key or instances, nor do contexts that were entered in it, or copies of them.</summary>
/// <remarks>Each scenario runs in a method of its own: a local variable of the test would keep what it looks for.</remarks>
public sealed class Law14_NothingStaysBehind
{
    private readonly Bench _bench = new(options => options.LingerTime = TimeSpan.FromMinutes(1));

    public static TheoryData<string> Ends => ["EndAsync", "lease and linger time", "eviction"];

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task Instances_keys_and_contexts_are_let_go_of(string how)
    {
        var bench = new Bench(options =>
        {
            options.LingerTime = TimeSpan.FromMinutes(1);
            options.MaxScopes = how == "eviction" ? 1 : null;
        });

        var remains = await Scenario(bench);

        await Patience.UntilCollected(remains);
        GC.KeepAlive(bench);

        [MethodImpl(MethodImplOptions.NoInlining)]
        async Task<Remains[]> Scenario(Bench bench)
        {
            var ada = Fresh("ada");
            var lease = bench.Host.Enter(ada);
            var joined = bench.Host.Enter(Fresh("ada"));
            Remains[] remains =
            [
                new("the key", ada.UserId), new("the context", ada), new("a context that joined", joined.Context),
                .. await BuildAll(bench, ada),
            ];
            await joined.DisposeAsync();
            await EndScope(bench, lease, how);
            return remains;
        }
    }

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task Contexts_that_live_on_keep_neither_instances_nor_another_contexts_key(string how)
    {
        var bench = new Bench(options =>
        {
            options.LingerTime = TimeSpan.FromMinutes(1);
            options.MaxScopes = how == "eviction" ? 1 : null;
        });
        UserContext[] kept = [Fresh("ada"), Fresh("ada"), Fresh("ada")];

        var remains = await Scenario(bench, kept);

        await Patience.UntilCollected(remains);
        GC.KeepAlive(bench);
        GC.KeepAlive(kept);

        [MethodImpl(MethodImplOptions.NoInlining)]
        async Task<Remains[]> Scenario(Bench bench, UserContext[] kept)
        {
            // kept[0] joins a scope that another context opened, kept[1] only asks, kept[2] becomes a copy.
            var opener = Fresh("ada");
            var lease = bench.Host.Enter(opener);
            var joined = bench.Host.Enter(kept[0]);
            Remains[] remains =
            [
                new("the opener's key", opener.UserId), new("the opener", opener),
                .. await BuildAll(bench, opener), .. await BuildAll(bench, kept[0]), .. await BuildAll(bench, kept[1]),
            ];
            kept[2] = kept[0] with { DisplayName = "a copy" };
            await joined.DisposeAsync();
            await EndScope(bench, lease, how);
            return remains;
        }
    }

    [Fact]
    public async Task The_context_that_opened_the_scope_and_its_copies_keep_no_instance()
    {
        UserContext[] kept = [Fresh("ada"), null!];

        var remains = await Scenario(_bench, kept);

        await Patience.UntilCollected(remains);
        GC.KeepAlive(_bench);
        GC.KeepAlive(kept);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static async Task<Remains[]> Scenario(Bench bench, UserContext[] kept)
        {
            bench.Host.Enter(kept[0]);
            var remains = await BuildAll(bench, kept[0]);
            kept[1] = kept[0] with { UserId = "bob" };
            await bench.Host.EndAsync(kept[0]);
            return remains;
        }
    }

    [Fact]
    public async Task Half_built_instances_are_let_go_of()
    {
        var ada = Fresh("ada");

        var remains = await Scenario(_bench, ada);

        await Patience.UntilCollected([remains]);
        GC.KeepAlive(_bench);
        GC.KeepAlive(ada);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static async Task<Remains> Scenario(Bench bench, UserContext ada)
        {
            Remains? half = null;
            bench.AlphaScript.OnInitialize = (probe, _) =>
            {
                half = new("a half-built instance", probe);
                throw new Boom();
            };
            bench.Host.Enter(ada);
            await Assert.ThrowsAsync<Boom>(() => bench.Alpha.GetAsync(ada).Soon());
            await bench.Host.EndAsync(ada);
            return half!;
        }
    }

    [Fact]
    public async Task Waiting_with_a_token_that_lives_on_keeps_nothing()
    {
        using var application = new CancellationTokenSource();
        var ada = Fresh("ada");

        var remains = await Scenario(_bench, ada, application.Token);

        await Patience.UntilCollected(remains);
        GC.KeepAlive(_bench);
        GC.KeepAlive(application);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static async Task<Remains[]> Scenario(Bench bench, UserContext ada, CancellationToken token)
        {
            bench.Host.Enter(ada);
            using var gate = new Gate();
            bench.AlphaScript.OnInitialize = (_, _) => gate.PassAsync();
            var waiting = bench.Alpha.GetAsync(ada, token);
            await gate.Reached.Soon();
            gate.Open();
            Remains[] remains = [new("Alpha", await waiting), new("Delta", bench.Delta.Get(ada))];
            bench.AlphaScript.OnInitialize = null;
            await bench.Host.EndAsync(ada);
            return remains;
        }
    }

    [Fact]
    public async Task Contexts_that_joined_and_left_are_let_go_of_while_the_scope_lives()
    {
        await using var lease = _bench.Host.Enter(Fresh("ada")).Patiently();

        var remains = await Scenario(_bench);

        await Patience.UntilCollected(remains);
        Assert.Equal(1, _bench.Host.ActiveScopes);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static async Task<Remains[]> Scenario(Bench bench)
        {
            UserContext[] joining = [Fresh("ada"), Fresh("ada"), Fresh("ada")];
            var leases = joining.Select(bench.Host.Enter).ToArray();
            foreach (var context in joining)
            {
                await BuildAll(bench, context);
            }

            // The one in the middle first, then the ends.
            foreach (var i in new[] { 1, 0, 2 })
            {
                await leases[i].DisposeAsync();
            }

            return [.. joining.Select(context => new Remains("a context that left", context))];
        }
    }

    [Fact]
    public async Task Work_that_an_initialiser_left_behind_keeps_no_instance()
    {
        using var gate = new Gate();
        var ada = Fresh("ada");

        var remains = await Scenario(_bench, ada, gate);

        await Patience.UntilCollected(remains);
        GC.KeepAlive(_bench);
        GC.KeepAlive(gate);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static async Task<Remains[]> Scenario(Bench bench, UserContext ada, Gate gate)
        {
            bench.AlphaScript.OnInitialize = (_, _) =>
            {
                _ = Task.Run(gate.PassAsync);
                return Task.CompletedTask;
            };
            bench.Host.Enter(ada);
            var remains = await BuildAll(bench, ada);
            bench.AlphaScript.OnInitialize = null;
            await gate.Reached.Soon();
            await bench.Host.EndAsync(ada);
            return remains;
        }
    }

    [Fact]
    public async Task What_was_abandoned_is_let_go_of_when_it_returns_and_the_others_at_once()
    {
        using var gate = new Gate();
        var ada = Fresh("ada");

        var remains = await Scenario(_bench, ada, gate);

        await Patience.UntilCollected([.. remains.Where(one => one.Name != "Delta")]);
        gate.Open();
        await Patience.UntilCollected(remains);
        GC.KeepAlive(_bench);
        GC.KeepAlive(ada);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static async Task<Remains[]> Scenario(Bench bench, UserContext ada, Gate gate)
        {
            bench.DeltaScript.OnDispose = async _ => await gate.PassAsync();
            bench.Host.Enter(ada);
            var remains = await BuildAll(bench, ada);
            var end = bench.Host.EndAsync(ada).AsTask();
            await gate.Reached.Soon();
            await bench.Time.PassUntil(end);
            await Assert.ThrowsAsync<AggregateException>(() => end.Soon());
            bench.DeltaScript.OnDispose = null;
            return remains;
        }
    }

    /// <summary>A key that no constant keeps alive.</summary>
    private static UserContext Fresh(string id) => new(new string(id.AsSpan()), new string("someone".AsSpan()));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<Remains[]> BuildAll(Bench bench, UserContext user) =>
    [
        new("Outer", await bench.Outer.GetAsync(user)), new("Alpha", await bench.Alpha.GetAsync(user)), new("Alpha's task", bench.Alpha.GetAsync(user)),
        new("Delta", bench.Delta.Get(user)), new("SyncOuter", bench.SyncOuter.Get(user)),
    ];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task EndScope(Bench bench, ScopeLease<UserContext> lease, string how)
    {
        if (how == "EndAsync")
        {
            await bench.Host.EndAsync(lease.Context);
            return;
        }

        await lease.DisposeAsync();
        if (how == "eviction")
        {
            bench.Host.Enter(Users.Named("another"));
        }
        else
        {
            await bench.Time.Armed();
            bench.Time.Advance(TimeSpan.FromMinutes(1));
        }

        await Patience.Until(() => bench.SyncOuterScript.Disposals == 1 && bench.AlphaScript.Disposals == 1);
        await bench.Host.EndAsync(lease.Context);
    }
}
