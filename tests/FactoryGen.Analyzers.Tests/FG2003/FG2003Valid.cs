using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG2003;

public sealed class FG2003Valid
{
    private const string Open = " async Task<Task<IStore>> OpenAsync(UserContext user) { await Task.Yield(); return stores.GetAsync(user); }";

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

    [Theory]
    [InlineData("async Task WarmAsync(IEnumerable<UserContext> users) { var all = new List<Task>(); foreach (var user in users) { all.Add(stores.GetAsync(user)); } await Task.WhenAll(all); }")]
    [InlineData("async Task WarmAsync(IEnumerable<UserContext> users) { List<Task> all = []; foreach (var user in users) { all.Add(stores.GetAsync(user)); } foreach (var one in all) { await one; } }")]
    [InlineData("async Task WarmAsync(IEnumerable<UserContext> users) { var all = new Queue<Task>(); foreach (var user in users) { all.Enqueue(stores.GetAsync(user)); } while (all.TryDequeue(out var one)) { await one; } }")]
    [InlineData("async Task WarmAsync(IEnumerable<UserContext> users) { var all = new List<Task>(); foreach (var user in users) { all.Add(stores.GetAsync(user)); if (all.Count == 8) { await Task.WhenAll(all); all.Clear(); } } await Task.WhenAll(all); }")]
    [InlineData("List<Task<IStore>> Warm(IEnumerable<UserContext> users) { var all = new List<Task<IStore>>(); foreach (var user in users) { all.Add(stores.GetAsync(user)); } return all; }")]
    [InlineData("async Task WarmAsync(IEnumerable<UserContext> users) { var all = new List<Task>(); foreach (var user in users) { all.Add(stores.GetAsync(user)); } while (all.Count > 0) { var done = await Task.WhenAny(all); all.Remove(done); await done; } }")]
    [InlineData("void Warm(IEnumerable<UserContext> users, List<Task> all) { foreach (var user in users) { all.Add(stores.GetAsync(user)); } }")]
    [InlineData("List<Task> _all = []; void Warm(IEnumerable<UserContext> users) { foreach (var user in users) { _all.Add(stores.GetAsync(user)); } }")]
    public Task Put_into_a_collection_that_somebody_awaits(string members) => Members.IsFineAsync(members);

    [Theory]
    [InlineData("async Task<bool> WarmAsync(UserContext user) { var opening = stores.GetAsync(user); await Task.WhenAny(opening, Task.Delay(1000)); return opening.IsCompletedSuccessfully; }")]
    [InlineData("async Task WarmAsync(UserContext user) { var opening = stores.GetAsync(user); await Task.WhenAny(opening, Task.Delay(1000)); await opening; }")]
    [InlineData("async Task WarmAsync(UserContext user) => await await Task.WhenAny(stores.GetAsync(user), Task.Delay(1000));")]
    [InlineData("async Task<bool> WarmAsync(UserContext user) { var first = await Task.WhenAny(stores.GetAsync(user), Task.Delay(1000)); return first.IsFaulted; }")]
    [InlineData("Task WarmAsync(UserContext user) => Task.WhenAny(stores.GetAsync(user), Task.Delay(1000));")]
    public Task In_a_race_that_somebody_looks_at(string members) => Members.IsFineAsync(members);

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

    [Theory]
    [InlineData("void Warm(UserContext user) { stores.GetAsync(user).ContinueWith(task => Console.WriteLine(task.Exception), TaskScheduler.Default); }")]
    [InlineData("void Warm(UserContext user) { stores.GetAsync(user).ContinueWith(task => Console.WriteLine(task.Status), TaskScheduler.Default); }")]
    [InlineData("void Warm(UserContext user) { stores.GetAsync(user).ContinueWith(task => { if (task.IsFaulted) { Console.WriteLine(\"cold\"); } }, TaskScheduler.Default); }")]
    [InlineData("void Warm(UserContext user) { stores.GetAsync(user).ContinueWith(task => Console.WriteLine(task.IsCompletedSuccessfully ? \"warm\" : \"cold\"), TaskScheduler.Default); }")]
    [InlineData("void Warm(UserContext user) { stores.GetAsync(user).ContinueWith(task => Console.WriteLine(task.Result.Read(\"motd\")), TaskScheduler.Default); }")]
    [InlineData("void Warm(UserContext user) { stores.GetAsync(user).ContinueWith(task => Report(task), TaskScheduler.Default); } static void Report(Task task) => Console.WriteLine(task.Exception);")]
    [InlineData("void Warm(UserContext user) { stores.GetAsync(user).ContinueWith(Report, TaskScheduler.Default); } static void Report(Task task) => Console.WriteLine(task.Exception);")]
    [InlineData("void Warm(UserContext user, Action<Task> report) { stores.GetAsync(user).ContinueWith(report, TaskScheduler.Default); }")]
    [InlineData("void Warm(UserContext user) { stores.GetAsync(user).ContinueWith(async task => Console.WriteLine((await task).Read(\"motd\")), TaskScheduler.Default); }")]
    [InlineData("void Warm(UserContext user) { stores.GetAsync(user).ContinueWith(_ => Console.WriteLine(\"cold\"), default, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default); }")]
    [InlineData("void Warm(UserContext user) { stores.GetAsync(user).ContinueWith(_ => Console.WriteLine(\"cold\"), default, TaskContinuationOptions.NotOnRanToCompletion | TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default); }")]
    [InlineData("void Warm(UserContext user, TaskContinuationOptions options) { stores.GetAsync(user).ContinueWith(_ => Console.WriteLine(\"over\"), default, options, TaskScheduler.Default); }")]
    [InlineData("void Warm(UserContext user) { stores.GetAsync(user).ContinueWith(_ => 1, TaskScheduler.Default).ContinueWith(task => Console.WriteLine(task.Exception), TaskScheduler.Default); }")]
    [InlineData("Task WarmAsync(UserContext user) => stores.GetAsync(user).ContinueWith(_ => Console.WriteLine(\"warm\"), TaskScheduler.Default);")]
    [InlineData("async Task WarmAsync(UserContext user) => await stores.GetAsync(user).ContinueWith(_ => Console.WriteLine(\"warm\"), TaskScheduler.Default);")]
    [InlineData("void Warm(UserContext user, List<Task> running) { running.Add(stores.GetAsync(user).ContinueWith(_ => Console.WriteLine(\"warm\"), TaskScheduler.Default)); }")]
    [InlineData("async Task<string?> ReadAsync(UserContext user) { var opening = stores.GetAsync(user); _ = opening.ContinueWith(_ => Console.WriteLine(\"warm\"), TaskScheduler.Default); return (await opening).Read(\"motd\"); }")]
    [InlineData("void Warm(UserContext user) { var opening = stores.GetAsync(user); opening.ContinueWith(_ => Console.WriteLine(opening.Exception), TaskScheduler.Default); }")]
    [InlineData("void Warm(UserContext user) { var opening = stores.GetAsync(user); opening.ContinueWith((_, state) => Console.WriteLine(((Task)state!).Exception), opening, TaskScheduler.Default); }")]
    [InlineData("void Warm(UserContext user) { Expect.Throws(() => { stores.GetAsync(user).ContinueWith(_ => 1, TaskScheduler.Default); }); }")]
    [InlineData("void Warm(UserContext user) { Task.Delay(1).ContinueWith(_ => Console.WriteLine(user.UserId), TaskScheduler.Default); }")]
    public Task A_continuation_where_somebody_learns_of_the_failure(string member) =>
        Members.IsFineAsync(member, "public static class Expect { public static void Throws(Action code) => code(); }");

    [Fact]
    public Task A_discarded_continuation_of_a_method_of_ones_own() => Members.IsFineAsync("""
        Task<IStore> OpenAsync(UserContext user) => stores.GetAsync(user);

        void Warm(UserContext user) => _ = OpenAsync(user).ContinueWith(_ => Console.WriteLine("warm"), TaskScheduler.Default);
        """);

    [Theory]
    [InlineData("async Task WarmAsync(UserContext user) => await await Task.Run(async () => { await Task.Yield(); return stores.GetAsync(user); });")]
    [InlineData("async Task WarmAsync(UserContext user) => await Task.Run(async () => { await Task.Yield(); return stores.GetAsync(user); }).Unwrap();")]
    [InlineData("async Task WarmAsync(UserContext user) => await Task.Run(async () => { await Task.Yield(); return await stores.GetAsync(user); });")]
    [InlineData("async Task WarmAsync(IEnumerable<UserContext> users) => await Task.WhenAll(await Task.WhenAll(users.Select(async user => { await Task.Yield(); return stores.GetAsync(user); })));")]
    [InlineData("async Task WarmAsync(IEnumerable<UserContext> users) => await await await Task.WhenAny(users.Select(async user => { await Task.Yield(); return stores.GetAsync(user); }));")]
    [InlineData("async Task WarmAsync(IEnumerable<UserContext> users) { var opened = await Task.WhenAll(users.Select(async user => { await Task.Yield(); return stores.GetAsync(user); })); Console.WriteLine(opened.Length); foreach (var one in opened) { await one; } }")]
    [InlineData("async Task WarmAsync(IEnumerable<UserContext> users) => await Task.WhenAll(users.Select(async user => { await Task.Yield(); return stores.GetAsync(user); }).Select(one => one.Unwrap()));")]
    [InlineData("async Task WarmAsync(IEnumerable<UserContext> users) => await Task.WhenAll(users.Select(async user => { await Task.Yield(); return stores.GetAsync(user); }).Select(async one => await await one));")]
    [InlineData("Task<Task<IStore>> OpenLaterAsync(UserContext user) => Task.Run(async () => { await Task.Yield(); return stores.GetAsync(user); });")]
    [InlineData("Task<Task<IStore>[]> OpenAllAsync(IEnumerable<UserContext> users) => Task.WhenAll(users.Select(async user => { await Task.Yield(); return stores.GetAsync(user); }));")]
    [InlineData("async Task WarmAsync(UserContext user, List<Task<IStore>> running) => running.Add(await Task.Run(async () => { await Task.Yield(); return stores.GetAsync(user); }));")]
    [InlineData("async Task WarmAsync(UserContext user) { var starting = Task.Factory.StartNew(() => stores.GetAsync(user), CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Default); Task over = starting; await over; await starting.Unwrap(); }")]
    [InlineData("async Task WarmAsync(UserContext user) { Task<Task<IStore>> starting; starting = Task.Factory.StartNew(() => stores.GetAsync(user), CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Default); var opening = await starting; await opening; }")]
    [InlineData("async Task WarmAsync(UserContext user) { var starting = Task.Factory.StartNew(() => stores.GetAsync(user), CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Default); await starting; await starting.Result; }")]
    [InlineData("async Task WarmAsync(UserContext user) { var opening = await OpenAsync(user); Console.WriteLine(opening.Status); await opening; }" + Open)]
    [InlineData("async Task WarmAsync(UserContext user) => _ = await await OpenAsync(user);" + Open)]
    [InlineData("async Task WarmAsync(UserContext user) => await OpenAsync(user).Unwrap();" + Open)]
    [InlineData("async Task WarmAsync(UserContext user) => Keep(await OpenAsync(user)); static void Keep(Task task) => task.ContinueWith(one => Console.WriteLine(one.Exception), TaskScheduler.Default);" + Open)]
    [InlineData("async Task WarmAsync(IEnumerable<UserContext> users) => await Task.WhenAll(await Task.WhenAll(users.Select(OpenAsync)));" + Open)]
    [InlineData("async Task WarmAsync(IEnumerable<UserContext> users) { var all = users.Select(user => stores.GetAsync(user)).ToList(); await FirstAsync(all); await Task.WhenAll(all); } static async Task<Task<T>> FirstAsync<T>(List<Task<T>> all) => await Task.WhenAny(all);")]
    [InlineData("async Task WarmAsync(UserContext one, UserContext other) { var first = stores.GetAsync(one); var second = stores.GetAsync(other); await Task.WhenAny(first, second); await Task.WhenAll(first, second); }")]
    [InlineData("async Task WarmAsync(UserContext user) => await await RetryAsync(async () => { await Task.Yield(); return stores.GetAsync(user); }); static async Task<T> RetryAsync<T>(Func<Task<T>> work) => await work();")]
    public Task Within_a_task_and_awaited_twice_or_handed_on(string member) => Members.IsFineAsync(member);
}
