namespace FactoryGen.Tests.Laws;

/// <summary>A scope outlives its last lease by the linger time: by its own, whatever other users do meanwhile.</summary>
public sealed class Law06_LingerTime
{
    private static readonly TimeSpan HalfAnHour = TimeSpan.FromMinutes(30);

    private readonly Bench _bench = new(static options => options.LingerTime = TimeSpan.FromHours(1));
    private readonly UserContext _ada = Users.Named("ada");
    private readonly UserContext _bob = Users.Named("bob");

    [Fact]
    public async Task One_users_lingering_does_not_prolong_anothers()
    {
        await LeaveAsync(_ada);
        _bench.Time.Advance(HalfAnHour);
        await LeaveAsync(_bob);
        Assert.Equal(2, _bench.Host.ActiveScopes);

        _bench.Time.Advance(HalfAnHour);
        await Patience.Until(() => _bench.DeltaScript.Disposals == 1);
        Assert.Equal(1, _bench.Host.ActiveScopes);
        await using (_bench.Host.Enter(_bob).Patiently())
        {
            Assert.False(_bench.Delta.Get(_bob).IsDisposed);
        }

        // Bob came back, so his time begins again.
        _bench.Time.Advance(HalfAnHour);
        Assert.Equal(1, _bench.Host.ActiveScopes);
        _bench.Time.Advance(HalfAnHour);
        await Patience.Until(() => _bench.DeltaScript.Disposals == 2);
        Assert.Equal(0, _bench.Host.ActiveScopes);
    }

    [Fact]
    public async Task It_may_be_longer_than_any_timer()
    {
        await using var host = new ScopeHost<UserContext>(new ScopeHostOptions { LingerTime = TimeSpan.FromDays(1000) });

        await host.Enter(_ada).DisposeAsync().Soon();

        Assert.Equal(1, host.ActiveScopes);
    }

    private async Task LeaveAsync(UserContext user)
    {
        await using var lease = _bench.Host.Enter(user).Patiently();
        _bench.Delta.Get(user);
    }
}
