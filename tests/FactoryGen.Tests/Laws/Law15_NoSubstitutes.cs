namespace FactoryGen.Tests.Laws;

/// <summary>Nothing in FactoryGen ever answers a failed creation with another object.</summary>
public sealed class Law15_NoSubstitutes
{
    private readonly Bench _bench = new();
    private readonly UserContext _ada = Users.Named("ada");

    [Fact]
    public async Task A_creation_that_fails_for_ever_never_answers()
    {
        _bench.AlphaScript.OnInitialize = (_, _) => throw new Boom();
        _bench.DeltaScript.OnConstruct = _ => throw new Boom();
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        for (var i = 0; i < 20; i++)
        {
            await Assert.ThrowsAsync<Boom>(() => _bench.Alpha.GetAsync(_ada).Soon());
            Assert.Throws<Boom>(() => _bench.Delta.Get(_ada));
            await Assert.ThrowsAsync<Boom>(() => _bench.Outer.GetAsync(_ada).Soon());
            Assert.Throws<Boom>(() => _bench.SyncOuter.Get(_ada));
        }

        Assert.Equal(0, _bench.OuterScript.Constructions);
        Assert.Equal(0, _bench.SyncOuterScript.Constructions);
    }

    [Fact]
    public async Task A_creator_that_returns_null_is_a_failure_that_names_it()
    {
        var sync = new CraftedFactory<UserContext, string>(_bench.Host, _ => null);
        var async = new CraftedAsyncFactory<UserContext, Version>(_bench.Host, (_, _) => Task.FromResult<Version?>(null));
        await using var lease = _bench.Host.Enter(_ada).Patiently();

        Assert.Contains("String.Create", Assert.Throws<InvalidOperationException>(() => sync.Get(_ada)).Message, StringComparison.Ordinal);
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => async.GetAsync(_ada).Soon());
        Assert.Contains("Version.CreateAsync", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_instance_of_an_earlier_scope_does_not_stand_in_for_one_that_fails()
    {
        var lease = _bench.Host.Enter(_ada);
        await _bench.Alpha.GetAsync(_ada).Soon();
        await lease.DisposeAsync().Soon();
        _bench.AlphaScript.OnInitialize = (_, _) => throw new Boom();

        await using var next = _bench.Host.Enter(_ada).Patiently();

        await Assert.ThrowsAsync<Boom>(() => _bench.Alpha.GetAsync(_ada).Soon());
    }

    [Fact]
    public async Task An_object_that_a_creator_hands_out_again_after_its_scope_has_ended_is_refused()
    {
        using var shared = new MemoryStream();
        var factory = new CraftedFactory<UserContext, MemoryStream>(_bench.Host, _ => shared);
        var lease = _bench.Host.Enter(_ada);
        factory.Get(_ada);
        await lease.DisposeAsync().Soon();
        await _bench.Host.EndAsync(_ada).Soon();
        Assert.False(shared.CanRead);

        await using var next = _bench.Host.Enter(_ada).Patiently();

        Assert.Throws<InvalidOperationException>(() => factory.Get(_ada));
    }

    [Fact]
    public async Task A_cancelled_creation_never_answers_with_what_was_half_built()
    {
        using var gate = new Gate();
        using var source = new CancellationTokenSource();
        _bench.AlphaScript.OnInitialize = (_, _) => _bench.AlphaScript.Constructions == 1 ? gate.PassAsync() : Task.CompletedTask;
        await using var lease = _bench.Host.Enter(_ada).Patiently();
        var leaving = _bench.Alpha.GetAsync(_ada, source.Token);
        await gate.Reached.Soon();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving.Soon());
        gate.Open();

        var instance = await _bench.Alpha.GetAsync(_ada).Soon();

        Assert.True(instance.IsInitialized);
        Assert.False(instance.IsDisposed);
    }
}
