namespace FactoryGen.Tests.Laws;

/// <summary>
/// After the last lease (and <c>LingerTime</c>) everything is disposed once, in reverse order of completed creation, asynchronously where the
/// type can, each despite the failures of the others; failures arrive together in one <see cref="AggregateException"/> from <c>EndAsync</c>
/// and the host's disposal, and in <c>OnError</c> when a lease or the linger time ends the scope: disposing a lease never throws.
/// </summary>
public sealed class Law06_Disposal
{
    private readonly Bench _bench = new();
    private readonly UserContext _ada = Users.Named("ada");

    [Fact]
    public async Task After_the_last_lease_everything_is_disposed_once()
    {
        var first = _bench.Host.Enter(_ada);
        var second = _bench.Host.Enter(_ada);
        await BuildAll();

        await first.DisposeAsync().Soon();
        Assert.Empty(_bench.Journal.Of(" disposing"));
        await second.DisposeAsync().Soon();
        await _bench.Host.EndAsync(_ada).Soon();
        await _bench.Host.DisposeAsync().Soon();

        Assert.Equal(["Alpha", "Delta", "Outer", "SyncOuter"], _bench.Journal.Of(" disposed").Order());
    }

    [Fact]
    public async Task Nothing_is_disposed_before_the_linger_time_is_over()
    {
        var bench = new Bench(options => options.LingerTime = TimeSpan.FromMinutes(1));
        var lease = bench.Host.Enter(_ada);
        bench.Delta.Get(_ada);
        await lease.DisposeAsync().Soon();
        await bench.Time.Armed();

        bench.Time.Advance(TimeSpan.FromSeconds(59.9));
        Assert.Equal(1, bench.Host.ActiveScopes);
        Assert.Empty(bench.Journal.Of(" disposing"));

        bench.Time.Advance(TimeSpan.FromSeconds(0.1));
        await Patience.Until(() => bench.DeltaScript.Disposals == 1);
        Assert.Equal(0, bench.Host.ActiveScopes);
    }

    [Fact]
    public async Task A_lease_taken_while_the_scope_lingers_keeps_it()
    {
        var bench = new Bench(options => options.LingerTime = TimeSpan.FromMinutes(1));
        var first = bench.Host.Enter(_ada);
        var instance = bench.Delta.Get(_ada);
        await first.DisposeAsync().Soon();
        await bench.Time.Armed();
        bench.Time.Advance(TimeSpan.FromSeconds(50));

        var second = bench.Host.Enter(_ada);
        bench.Time.Advance(TimeSpan.FromHours(1));
        Assert.Same(instance, bench.Delta.Get(_ada));
        Assert.False(instance.IsDisposed);

        await second.DisposeAsync().Soon();
        await bench.Time.Armed();
        bench.Time.Advance(TimeSpan.FromSeconds(59.9));
        Assert.Equal(1, bench.Host.ActiveScopes);
        bench.Time.Advance(TimeSpan.FromSeconds(0.1));
        await Patience.Until(() => instance.IsDisposed);
        Assert.Equal(1, instance.Disposals);
    }

    [Fact]
    public async Task Ending_a_lingering_scope_does_not_wait_for_its_time()
    {
        var bench = new Bench(options => options.LingerTime = TimeSpan.FromMinutes(1));
        var lease = bench.Host.Enter(_ada);
        bench.Delta.Get(_ada);
        await lease.DisposeAsync().Soon();

        await bench.Host.EndAsync(_ada).Soon();

        Assert.Equal(1, bench.DeltaScript.Disposals);
        bench.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(1, bench.DeltaScript.Disposals);
    }

    [Fact]
    public async Task Dependents_are_disposed_before_what_they_depend_on()
    {
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        await BuildAll();

        await _bench.Host.EndAsync(_ada).Soon();

        Assert.Equal(["SyncOuter", "Outer", "Delta", "Alpha"], _bench.Journal.Of(" disposed"));
    }

    [Fact]
    public async Task The_order_is_that_of_completed_creation_not_of_its_start()
    {
        using var gate = new Gate();
        _bench.AlphaScript.OnInitialize = (_, _) => gate.PassAsync();
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var alpha = _bench.Alpha.GetAsync(_ada);
        await gate.Reached.Soon();
        _bench.Delta.Get(_ada);
        await _bench.Beta.GetAsync(_ada).Soon();
        gate.Open();
        await alpha.Soon();
        _bench.Epsilon.Get(_ada);

        await _bench.Host.EndAsync(_ada).Soon();

        Assert.Equal(["Epsilon", "Alpha", "Beta", "Delta"], _bench.Journal.Of(" disposed"));
    }

    [Fact]
    public async Task One_disposal_has_ended_before_the_next_begins()
    {
        using var gate = new Gate();
        _bench.EpsilonScript.OnDispose = async _ => await gate.PassAsync();
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        _bench.Delta.Get(_ada);
        _bench.Epsilon.Get(_ada);

        var end = _bench.Host.EndAsync(_ada).AsTask();
        await gate.Reached.Soon();
        Assert.Equal(["Epsilon"], _bench.Journal.Of(" disposing"));
        gate.Open();
        await end.Soon();

        string[] order = ["Epsilon disposing", "Epsilon disposed", "Delta disposing", "Delta disposed"];
        Assert.Equal(order, _bench.Journal.Entries.Where(entry => entry.Contains("dispos", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_type_that_can_do_both_is_disposed_asynchronously_only()
    {
        var calls = new Journal();
        var both = new CraftedFactory<UserContext, DisposedBothWays>(_bench.Host, _ => new(calls));
        var blocking = new CraftedFactory<UserContext, DisposedBlocking>(_bench.Host, _ => new(calls));
        var none = new CraftedFactory<UserContext, string>(_bench.Host, _ => new string('x', 3));
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        both.Get(_ada);
        blocking.Get(_ada);
        none.Get(_ada);

        await _bench.Host.EndAsync(_ada).Soon();

        Assert.Equal(["DisposedBlocking.Dispose", "DisposedBothWays.DisposeAsync"], calls.Entries);
    }

    [Fact]
    public async Task One_object_that_serves_a_scope_twice_is_disposed_once()
    {
        var calls = new Journal();
        var shared = new DisposedBothWays(calls);
        var first = new CraftedFactory<UserContext, DisposedBothWays>(_bench.Host, _ => shared);
        var second = new CraftedFactory<UserContext, IAsyncDisposable>(_bench.Host, _ => shared);
        var third = new CraftedFactory<UserContext, IDisposable>(_bench.Host, _ => shared);
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        first.Get(_ada);
        second.Get(_ada);
        _bench.Delta.Get(_ada);
        third.Get(_ada);

        await _bench.Host.EndAsync(_ada).Soon();

        Assert.Single(calls.Entries);
    }

    [Fact]
    public async Task What_ends_twice_at_the_same_time_is_disposed_once()
    {
        var lease = _bench.Host.Enter(_ada);
        await BuildAll();

        await Task.WhenAll(
            Task.Run(async () => await lease.DisposeAsync()),
            Task.Run(async () => await _bench.Host.EndAsync(_ada)),
            Task.Run(async () => await _bench.Host.EndAsync(_ada)),
            Task.Run(async () => await _bench.Host.DisposeAsync())).Soon();

        Assert.Equal(4, _bench.Journal.Of(" disposing").Count);
        Assert.Equal(4, _bench.Journal.Of(" disposed").Count);
    }

    [Fact]
    public async Task The_hosts_end_disposes_of_every_scope_lingering_ones_too()
    {
        var bench = new Bench(options => options.LingerTime = TimeSpan.FromMinutes(1));
        bench.Host.Enter(_ada);
        bench.Delta.Get(_ada);
        var lingering = bench.Host.Enter(Users.Named("bob"));
        bench.Delta.Get(Users.Named("bob"));
        await lingering.DisposeAsync().Soon();

        await bench.Host.DisposeAsync().Soon();
        await bench.Host.DisposeAsync().Soon();

        Assert.Equal(2, bench.DeltaScript.Disposals);
        Assert.Equal(0, bench.Host.ActiveScopes);
        Assert.Equal(0, bench.Time.ArmedTimers);
    }

    [Fact]
    public async Task A_host_that_is_disposed_synchronously_has_disposed_of_everything()
    {
        _bench.DeltaScript.OnDispose = async _ => await Task.Delay(20);
        _bench.Host.Enter(_ada);
        _bench.Host.Enter(Users.Named("bob"));
        _bench.Delta.Get(_ada);
        _bench.Delta.Get(Users.Named("bob"));

        await Task.Run(_bench.Host.Dispose).Soon();

        Assert.Equal(2, _bench.DeltaScript.Disposals);
    }

    private async Task BuildAll()
    {
        await _bench.Outer.GetAsync(_ada).Soon();
        _bench.SyncOuter.Get(_ada);
    }

    [Fact]
    public async Task What_is_disposed_of_is_the_instance_whatever_its_Equals_says()
    {
        await using var host = new ScopeHost<UserContext>(new ScopeHostOptions { DisposeTimeout = Timeout.InfiniteTimeSpan });
        var disposals = 0;
        var first = new CraftedFactory<UserContext, Unequal>(host, _ => new Unequal(() => disposals++));
        var second = new CraftedFactory<UserContext, Equal>(host, _ => new Equal(() => disposals++));
        var third = new CraftedFactory<UserContext, IDisposable>(host, _ => new Equal(() => disposals++));
        var ada = Users.Named("ada");
        await using (host.Enter(ada).Patiently())
        {
            _ = (first.Get(ada), second.Get(ada), third.Get(ada));
        }

        Assert.Equal(3, disposals);
    }

    private sealed class Unequal(Action onDispose) : IDisposable
    {
        public void Dispose() => onDispose();

        public override bool Equals(object? obj) => throw new NotSupportedException();

        public override int GetHashCode() => throw new NotSupportedException();
    }

    private sealed class Equal(Action onDispose) : IDisposable
    {
        public void Dispose() => onDispose();

        public override bool Equals(object? obj) => true;

        public override int GetHashCode() => 0;
    }
}
