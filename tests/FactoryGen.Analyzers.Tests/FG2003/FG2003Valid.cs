using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG2003;

public sealed class FG2003Valid
{
    [Theory]
    [InlineData("async Task WarmAsync(UserContext user) => await stores.GetAsync(user);")]
    [InlineData("async Task WarmAsync(UserContext user) => await stores.GetAsync(user).ConfigureAwait(false);")]
    [InlineData("async Task WarmAsync(UserContext user) => _ = await stores.GetAsync(user);")]
    [InlineData("Task<IStore> OpenAsync(UserContext user) => stores.GetAsync(user);")]
    [InlineData("Task OpenAsync(UserContext user) => stores.GetAsync(user);")]
    [InlineData("ValueTask<IStore> OpenAsync(UserContext user) => new(stores.GetAsync(user));")]
    [InlineData("async Task WarmAsync(UserContext one, UserContext other) => await Task.WhenAll(stores.GetAsync(one), stores.GetAsync(other));")]
    [InlineData("Task WarmAsync(IEnumerable<UserContext> users) => Task.WhenAll(users.Select(user => stores.GetAsync(user)));")]
    [InlineData("Task WarmAsync(IEnumerable<UserContext> users) => Task.WhenAll(from user in users select stores.GetAsync(user));")]
    [InlineData("async Task WarmAsync(UserContext user) => await Task.Run(() => stores.GetAsync(user));")]
    [InlineData("async Task WarmAsync(UserContext user) => await Task.Run(async () => await stores.GetAsync(user));")]
    [InlineData("async Task WarmAsync(UserContext user) => await await Task.Factory.StartNew(() => stores.GetAsync(user), CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Default);")]
    [InlineData("async Task WarmAsync(UserContext user) => await Task.Factory.StartNew(() => stores.GetAsync(user), CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Default).Unwrap();")]
    [InlineData("void Warm(UserContext user) => stores.GetAsync(user).ContinueWith(task => Console.WriteLine(task.Exception), TaskScheduler.Default);")]
    [InlineData("Func<Task<IStore>> Open(UserContext user) => () => stores.GetAsync(user);")]
    [InlineData("Lazy<Task<IStore>> Open(UserContext user) => new(() => stores.GetAsync(user));")]
    [InlineData("void Warm(UserContext user, List<Task> running) => running.Add(stores.GetAsync(user));")]
    [InlineData("void Warm(UserContext user) => Forget(stores.GetAsync(user)); static void Forget(Task task) => task.ContinueWith(one => Console.WriteLine(one.Exception), TaskScheduler.Default);")]
    [InlineData("async Task WarmAsync(IEnumerable<UserContext> users) => await Parallel.ForEachAsync(users, async (user, token) => await stores.GetAsync(user, token));")]
    public Task In_one_line(string member) => Members.IsFineAsync(member);

    [Fact]
    public Task Awaited_later() => Members.IsFineAsync("""
        async Task<string?> ReadAsync(UserContext user)
        {
            Task<IStore> opening = stores.GetAsync(user);
            Console.WriteLine(opening.Status);
            var socket = sockets.Get(user);
            await socket.SendAsync("hello");
            return (await opening).Read("key");
        }
        """);

    [Fact]
    public Task Awaited_by_a_lambda() => Members.IsFineAsync("""
        Func<Task<string?>> Reader(UserContext user)
        {
            var opening = stores.GetAsync(user);
            return async () => (await opening).Read("key");
        }
        """);

    [Fact]
    public Task Awaited_if_it_was_started() => Members.IsFineAsync("""
        async Task<string?> ReadAsync(UserContext user, bool isNeeded)
        {
            Task<IStore>? opening = null;
            if (isNeeded)
            {
                opening = stores.GetAsync(user);
            }

            return opening is null ? null : (await opening).Read("key");
        }
        """);

    [Fact]
    public Task The_first_that_is_there() => Members.IsFineAsync("""
        async Task<IStore?> OpenAsync(UserContext user, CancellationToken token)
        {
            var opening = stores.GetAsync(user, token);
            var first = await Task.WhenAny(opening, Task.Delay(1000, token));
            return first == opening ? await opening : null;
        }
        """);

    [Fact]
    public Task Gone_through() => Members.IsFineAsync("""
        async Task WarmAsync(IEnumerable<UserContext> users)
        {
            var all = users.Select(user => stores.GetAsync(user)).ToList();
            Console.WriteLine(all.Count);
            foreach (var opening in all)
            {
                await opening;
            }
        }
        """);

    [Fact]
    public Task Kept_as_a_task() => Members.IsFineAsync("", """
        public sealed class Room(StoreFactory stores, UserContext user)
        {
            private Task<IStore>? _opening;

            public async Task<string?> ReadAsync()
            {
                _opening ??= stores.GetAsync(user);
                return (await _opening).Read("key");
            }
        }
        """);

    [Fact]
    public Task Discarded_from_a_method_of_ones_own() => Members.IsFineAsync("""
        async Task<IStore> WarmAsync(UserContext user)
        {
            var store = await stores.GetAsync(user);
            Console.WriteLine(store.Read("motd"));
            return store;
        }

        void Start(UserContext user) => _ = WarmAsync(user);
        """);

    [Fact]
    public Task What_a_test_expects() => Members.IsFineAsync("""
        void Expect(StoreFactory factory, UserContext user)
        {
            Assert.Throws<ArgumentNullException>(() => { _ = factory.GetAsync(user); });
            Assert.Throws<ArgumentNullException>(() => { factory.GetAsync(user); });
            Assert.Verify(() => factory.GetAsync(user, default));
            factory.Received().GetAsync(user);
        }
        """, """
        public static class Assert
        {
            public static void Throws<T>(Action code) => code();

            public static void Verify(System.Linq.Expressions.Expression<Action> call) => Console.WriteLine(call);

            public static T Received<T>(this T substitute) => substitute;
        }
        """);

    [Fact]
    public Task Of_something_else() => Members.IsFineAsync("""
        void Start(Registry registry, UserContext user) => registry.GetAsync(user);
        """, """
        public sealed class Registry
        {
            public Task<int> GetAsync(UserContext user) => Task.FromResult(user.UserId.Length);
        }
        """);
}
