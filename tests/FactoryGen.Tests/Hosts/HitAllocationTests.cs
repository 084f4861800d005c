namespace FactoryGen.Tests.Hosts;

/// <summary>What a hit costs: nothing is allocated, by none of the contexts that reach a scope over its link.</summary>
public sealed class HitAllocationTests
{
    private const int Hits = 10_000;

    private readonly Bench _bench = new();

    [Theory]
    [InlineData("the context that opened the scope")]
    [InlineData("a context that joined it")]
    public async Task A_hit_allocates_nothing(string which)
    {
        await using var first = _bench.Host.Enter(Users.Named("ada")).Patiently();
        var joined = Users.Named("ada");
        await using var second = _bench.Host.Enter(joined).Patiently();
        var context = which == "a context that joined it" ? joined : first.Context;
        await _bench.Outer.GetAsync(context).Soon();
        _bench.SyncOuter.Get(context);

        Assert.Equal(0, AllocatedBySynchronousHits(context));
        Assert.Equal(0, AllocatedByAsynchronousHits(context));
    }

    [Fact]
    public async Task Asynchronous_hits_return_the_one_task()
    {
        var ada = Users.Named("ada");
        await using var lease = _bench.Host.Enter(ada).Patiently();
        await _bench.Alpha.GetAsync(ada).Soon();

        var hit = _bench.Alpha.GetAsync(ada);

        Assert.True(hit.IsCompletedSuccessfully);
        Assert.Same(hit, _bench.Alpha.GetAsync(ada));
        Assert.Same(await hit, await hit);
    }

    private long AllocatedBySynchronousHits(UserContext context) => Allocated(() =>
    {
        for (var i = 0; i < Hits; i++)
        {
            _bench.Delta.Get(context);
            _bench.SyncOuter.Get(context);
        }
    });

    private long AllocatedByAsynchronousHits(UserContext context) => Allocated(() =>
    {
        for (var i = 0; i < Hits; i++)
        {
            _ = _bench.Alpha.GetAsync(context);
            _ = _bench.Outer.GetAsync(context, CancellationToken.None);
        }
    });

    private static long Allocated(Action hits)
    {
        hits();
        var before = GC.GetAllocatedBytesForCurrentThread();
        hits();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
