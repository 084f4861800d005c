namespace FactoryGen.Tests.Legacy;

/// <summary>The one ambient thing, and how it is put back.</summary>
[Collection("what the process says")]
public sealed class ShimHostTests
{
    private readonly Container _first = new();
    private readonly Container _second = new();

    [Fact]
    public async Task A_flow_has_its_own_and_hands_it_to_what_it_starts()
    {
        Assert.Null(Current());
        using (ShimHost.UseForFlow(_first))
        {
            Assert.Same(_first, Current());
            Assert.Same(_first, await Task.Run(() => Current()));
            await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(async () =>
            {
                var own = new Container();
                using var use = ShimHost.UseForFlow(own);
                await Task.Yield();
                Assert.Same(own, Current());
            })));
            Assert.Same(_first, Current());
        }

        Assert.Null(Current());
    }

    [Fact]
    public void Uses_end_in_any_order_and_once()
    {
        var first = ShimHost.UseForFlow(_first);
        var second = ShimHost.UseForFlow(_second);

        first.Dispose();
        Assert.Same(_second, Current());
        second.Dispose();
        Assert.Null(Current());
        using var third = ShimHost.UseForFlow(_first);
        second.Dispose();
        Assert.Same(_first, Current());
    }

    [Fact]
    public async Task What_another_flow_disposed_of_is_over_here_too()
    {
        using var first = ShimHost.UseForFlow(_first);
        var second = ShimHost.UseForFlow(_second);

        await Task.Run(second.Dispose);

        Assert.Same(_first, Current());
    }

    [Fact]
    public void The_flow_comes_before_the_process()
    {
        // Nothing else in these tests looks at the process' own without a flow's.
        using var flow = ShimHost.UseForFlow(_first);
        using (ShimHost.Use(_second))
        {
            Assert.Same(_first, Current());
            flow.Dispose();
            Assert.Same(_second, Current());
            var inner = ShimHost.Use(_first);
            Assert.Same(_first, Current());
            inner.Dispose();
            Assert.Same(_second, Current());
        }

        Assert.Null(Current());
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ShimHost.Use(null!));
        Assert.Throws<ArgumentNullException>(() => ShimHost.UseForFlow(null!));
    }

    // The container that a shim asks when its context leads nowhere.
    private static Container? Current()
    {
        Container.LastAsked = null;
        Assert.Throws<InvalidOperationException>(() => FactoryGen.CompilerServices.LegacyShim.Get<UserContext, DeltaFactory, Delta>(Users.Named("ada")));
        return Container.LastAsked;
    }
}
