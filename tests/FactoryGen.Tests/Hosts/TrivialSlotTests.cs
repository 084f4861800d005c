using FactoryGen.CompilerServices;

namespace FactoryGen.Tests.Hosts;

/// <summary>What is constructed without an attempt of its own keeps the laws all the same.</summary>
public sealed class TrivialSlotTests : IAsyncDisposable
{
    private readonly ScopeHost<UserContext> _host = new();
    private readonly UserContext _ada = Users.Named("ada");
    private readonly List<string> _log = [];

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public void It_demands_everything()
    {
        Assert.Throws<ArgumentNullException>("scopes", () => TrivialSlot.Reserve<UserContext, object>(null!, this, typeof(object), static _ => new object()));
        Assert.Throws<ArgumentNullException>("factory", () => TrivialSlot.Reserve(_host, null!, typeof(object), static _ => new object()));
        Assert.Throws<ArgumentNullException>("implementation", () => TrivialSlot.Reserve(_host, this, null!, static _ => new object()));
        Assert.Throws<ArgumentNullException>("createTrivially", () => TrivialSlot.Reserve<UserContext, object>(_host, this, typeof(object), null!));
    }

    [Fact]
    public async Task One_instance_in_a_scope_and_none_without_an_owner()
    {
        var boxes = TrivialSlot.Reserve(_host, new object(), typeof(Box), static user => new Box(user));
        Assert.Throws<ScopeNotEnteredException>(() => boxes.Get(_ada));

        var equal = Users.Named("ada");
        Box first;
        await using (_host.Enter(_ada).Patiently())
        {
            first = boxes.Get(_ada);
            Assert.Same(_ada, first.User);
            Assert.Same(first, boxes.Get(equal));
            await using var lease = _host.Enter(equal).Patiently();
            Assert.Same(first, boxes.Get(equal));
            Assert.Same(first, boxes.Get(equal, ((IScopeContext)equal).Link));
        }

        Assert.Throws<ScopeNotEnteredException>(() => boxes.Get(_ada));
        await using var again = _host.Enter(_ada).Patiently();
        Assert.NotSame(first, boxes.Get(_ada));
    }

    [Fact]
    public async Task Many_first_calls_construct_once()
    {
        const int Callers = 8;
        var constructions = 0;
        var boxes = TrivialSlot.Reserve(_host, new object(), typeof(Box), user =>
        {
            _ = Interlocked.Increment(ref constructions);
            return new Box(user);
        });
        for (var round = 0; round < 200; round++)
        {
            await using var lease = _host.Enter(_ada).Patiently();
            using var together = new Barrier(Callers);
            var found = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    together.SignalAndWait(TestContext.Current.CancellationToken);
                    return boxes.Get(_ada);
                },
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default))).Soon();
            Assert.Single(found.Distinct());
        }

        Assert.Equal(200, constructions);
    }

    [Fact]
    public async Task A_failure_is_the_original_one_and_the_next_call_tries_again()
    {
        var failure = new InvalidTimeZoneException();
        var fails = true;
        var boxes = TrivialSlot.Reserve(_host, new object(), typeof(Box), user => fails ? throw failure : new Box(user));
        await using var lease = _host.Enter(_ada).Patiently();

        Assert.Same(failure, Assert.Throws<InvalidTimeZoneException>(() => boxes.Get(_ada)));
        fails = false;
        Assert.Same(boxes.Get(_ada), boxes.Get(_ada));
    }

    [Fact]
    public async Task It_is_disposed_of_in_reverse_order_of_creation()
    {
        var boxes = TrivialSlot.Reserve(_host, new object(), typeof(Box), user => new Box(user, () => _log.Add("box")));
        var others = new ScopedSlot<UserContext, IDisposable>(_host, new object(), typeof(object), _ => new Box(_ada, () => _log.Add("other")));
        await using (_host.Enter(_ada).Patiently())
        {
            _ = boxes.Get(_ada);
            _ = others.Get(_ada);
        }

        await using (_host.Enter(_ada).Patiently())
        {
            _ = others.Get(_ada);
            _ = boxes.Get(_ada);
        }

        Assert.Equal(["other", "box", "box", "other"], _log);
    }

    [Fact]
    public async Task A_creation_takes_it_from_its_own_scope()
    {
        var factory = new BoxFactory(_host);
        var shelves = new ScopedSlot<UserContext, List<Box>>(_host, new object(), typeof(List<Box>), scope => [scope.Get(factory), scope.Get(factory)]);
        await using var lease = _host.Enter(_ada).Patiently();

        Assert.Equal([factory.Get(_ada), factory.Get(_ada)], shelves.Get(_ada));
    }

    private sealed class BoxFactory : IScopedFactory<UserContext, Box>
    {
        private readonly ScopedSlot<UserContext, Box> _slot;

        public BoxFactory(ScopeHost<UserContext> scopes) => _slot = TrivialSlot.Reserve(scopes, this, typeof(Box), static user => new Box(user));

        public Box Get(UserContext context) => _slot.Get(context);
    }

    private sealed class Box(UserContext user, Action? onDispose = null) : IDisposable
    {
        public UserContext User => user;

        public void Dispose() => onDispose?.Invoke();
    }
}
