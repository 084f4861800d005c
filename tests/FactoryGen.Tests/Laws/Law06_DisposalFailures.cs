namespace FactoryGen.Tests.Laws;

/// <summary>The second half of law 6: each is disposed despite the failures of the others, and every failure arrives where the end was asked for.</summary>
public sealed class Law06_DisposalFailures
{
    private readonly Bench _bench = new();
    private readonly UserContext _ada = Users.Named("ada");
    private readonly Boom _first = new("Epsilon");
    private readonly Boom _second = new("Delta");

    public Law06_DisposalFailures()
    {
        Fail(_bench);
    }

    [Fact]
    public async Task EndAsync_brings_all_failures_together_and_disposes_of_the_rest()
    {
        await using var lease = Build(_bench).Patiently();

        var failure = await Assert.ThrowsAsync<AggregateException>(() => _bench.Host.EndAsync(_ada).Soon());

        Assert.Equal([_first, _second], failure.InnerExceptions);
        Assert.Equal(["Epsilon", "Delta", "Zeta"], _bench.Journal.Of(" disposed"));
    }

    [Fact]
    public async Task A_single_failure_comes_in_an_aggregate_too()
    {
        _bench.DeltaScript.OnDispose = null;
        await using var lease = Build(_bench).Patiently();

        var failure = await Assert.ThrowsAsync<AggregateException>(() => _bench.Host.EndAsync(_ada).Soon());

        Assert.Same(_first, Assert.Single(failure.InnerExceptions));
    }

    [Fact]
    public async Task The_hosts_disposal_brings_the_failures_of_all_scopes_together()
    {
        Build(_bench);
        _bench.Host.Enter(Users.Named("bob"));
        _bench.Delta.Get(Users.Named("bob"));

        var failure = await Assert.ThrowsAsync<AggregateException>(() => _bench.Host.DisposeAsync().Soon());

        var failures = failure.Flatten().InnerExceptions;
        Assert.Equal(3, failures.Count);
        Assert.Contains(_first, failures);
        Assert.Equal(2, failures.Count(one => one == _second));
        Assert.Equal(4, _bench.Journal.Of(" disposed").Count);
    }

    [Fact]
    public async Task The_hosts_synchronous_disposal_throws_them_too()
    {
        Build(_bench);

        var failure = await Assert.ThrowsAsync<AggregateException>(() => Task.Run(_bench.Host.Dispose).Soon());

        Assert.Equal([_first, _second], failure.Flatten().InnerExceptions);
    }

    [Fact]
    public async Task A_lease_never_throws_and_its_scopes_failures_go_to_OnError_once()
    {
        var lease = Build(_bench);

        await lease.DisposeAsync().Soon();
        await Patience.Until(() => !_bench.Errors.IsEmpty);

        var failure = Assert.IsType<AggregateException>(Assert.Single(_bench.Errors));
        Assert.Equal([_first, _second], failure.InnerExceptions);
        Assert.Equal(["Epsilon", "Delta", "Zeta"], _bench.Journal.Of(" disposed"));
    }

    [Fact]
    public async Task When_the_linger_time_ends_the_scope_its_failures_go_to_OnError_once()
    {
        var bench = new Bench(options => options.LingerTime = TimeSpan.FromMinutes(1));
        Fail(bench);
        var lease = Build(bench);
        await lease.DisposeAsync().Soon();
        await bench.Time.Armed();
        Assert.Empty(bench.Errors);

        bench.Time.Advance(TimeSpan.FromMinutes(1));
        await Patience.Until(() => !bench.Errors.IsEmpty);

        var failure = Assert.IsType<AggregateException>(Assert.Single(bench.Errors));
        Assert.Equal([_first, _second], failure.InnerExceptions);
    }

    [Fact]
    public async Task A_scope_that_makes_room_for_another_reports_to_OnError()
    {
        var bench = new Bench(options =>
        {
            options.LingerTime = TimeSpan.FromMinutes(1);
            options.MaxScopes = 1;
        });
        Fail(bench);
        var lease = Build(bench);
        await lease.DisposeAsync().Soon();

        await using var other = bench.Host.Enter(Users.Named("bob")).Patiently();
        await Patience.Until(() => !bench.Errors.IsEmpty);

        var failure = Assert.IsType<AggregateException>(Assert.Single(bench.Errors));
        Assert.Equal([_first, _second], failure.InnerExceptions);
        Assert.StartsWith("A scope ended with failures.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_EndAsync_threw_does_not_go_to_OnError_as_well()
    {
        await using var lease = Build(_bench).Patiently();

        await Assert.ThrowsAsync<AggregateException>(() => _bench.Host.EndAsync(_ada).Soon());
        await _bench.Host.DisposeAsync().Soon();

        Assert.Empty(_bench.Errors);
    }

    [Fact]
    public async Task Without_OnError_a_lease_does_not_throw_either_and_its_failures_become_unobserved_ones()
    {
        var unobserved = 0;
        EventHandler<UnobservedTaskExceptionEventArgs> count = (_, args) =>
        {
            if (args.Exception.Flatten().InnerExceptions.Contains(_second))
            {
                Interlocked.Increment(ref unobserved);
            }
        };
        TaskScheduler.UnobservedTaskException += count;
        try
        {
            var bench = new Bench(options => options.OnError = null);
            Fail(bench);
            var lease = Build(bench);

            await lease.DisposeAsync().Soon();

            await Patience.Until(() =>
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                return Volatile.Read(ref unobserved) > 0;
            });
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= count;
        }
    }

    [Fact]
    public async Task A_failing_OnError_reaches_nobody()
    {
        using var reported = new Gate();
        var bench = new Bench(options => options.OnError = _ =>
        {
            reported.Reach();
            throw new Boom("from OnError");
        });
        Fail(bench);
        var lease = Build(bench);

        await lease.DisposeAsync().Soon();
        await reported.Reached.Soon();

        await using var next = bench.Host.Enter(_ada).Patiently();
        bench.Zeta.Get(_ada);
    }

    [Fact]
    public async Task A_lease_of_a_scope_whose_end_fails_elsewhere_does_not_throw()
    {
        var lease = Build(_bench);

        var end = Record.ExceptionAsync(() => _bench.Host.EndAsync(_ada).Soon());
        await lease.DisposeAsync().Soon();

        Assert.IsType<AggregateException>(await end);
        await lease.DisposeAsync().Soon();
    }

    private void Fail(Bench bench)
    {
        // One fails at once, the other later: a ValueTask that is faulted and a call that throws.
        bench.EpsilonScript.OnDispose = async _ =>
        {
            await Task.Yield();
            throw _first;
        };
        bench.DeltaScript.OnDispose = _ => throw _second;
    }

    private ScopeLease<UserContext> Build(Bench bench)
    {
        var lease = bench.Host.Enter(_ada);
        bench.Zeta.Get(_ada);
        bench.Delta.Get(_ada);
        bench.Epsilon.Get(_ada);
        return lease;
    }
}
