using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG2004;

public sealed class FG2004Valid
{
    [Theory]
    [InlineData("async Task WriteAsync(UserContext user) => Console.WriteLine(await stores.GetAsync(user));")]
    [InlineData("async Task<object> OpenAsync(UserContext user) => await stores.GetAsync(user);")]
    [InlineData("async Task<bool> ExistsAsync(UserContext user) => await stores.GetAsync(user) is not null;")]
    [InlineData("async Task<string> ShowAsync(UserContext user) => $\"store: {await stores.GetAsync(user)}\";")]
    [InlineData("Task Open(UserContext user) => stores.GetAsync(user);")]
    [InlineData("IAsyncResult Open(UserContext user) => stores.GetAsync(user);")]
    [InlineData("bool Same(UserContext user) => ReferenceEquals(stores.GetAsync(user), stores.GetAsync(user));")]
    [InlineData("bool Same(UserContext user) => stores.GetAsync(user) == stores.GetAsync(user);")]
    [InlineData("void Keep(UserContext user, ConcurrentDictionary<string, Task<IStore>> all) => all.GetOrAdd(user.UserId, _ => stores.GetAsync(user));")]
    [InlineData("void Keep(UserContext user, Dictionary<string, Task<IStore>> all) => all[user.UserId] = stores.GetAsync(user);")]
    [InlineData("Dictionary<string, Task<IStore>> All(IEnumerable<UserContext> users) => users.ToDictionary(user => user.UserId, user => stores.GetAsync(user));")]
    [InlineData("IEnumerable<Task<IStore>> All(IEnumerable<UserContext> users) => users.Select(user => stores.GetAsync(user));")]
    [InlineData("async Task<int> CountAsync(IEnumerable<UserContext> users) => (await Task.WhenAll(users.Select(user => stores.GetAsync(user)))).Count(store => store.Read(\"key\") is not null);")]
    [InlineData("Task<string?[]> ReadAsync(IEnumerable<UserContext> users) => Task.WhenAll(users.Select(user => stores.GetAsync(user)).Select(async opening => (await opening).Read(\"key\")));")]
    [InlineData("Task OpenAsync(UserContext user) => Task.Factory.StartNew(async state => await (Task<IStore>)state!, stores.GetAsync(user), CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Default).Unwrap();")]
    [InlineData("Delegate Handler() => (UserContext user) => stores.GetAsync(user);")]
    [InlineData("string Name(UserContext user) { var opening = stores.GetAsync(user); opening.ContinueWith(one => Console.WriteLine(one.Exception), TaskScheduler.Default); return nameof(opening); }")]
    public Task In_one_line(string member) => Members.IsFineAsync(member);

    [Fact]
    public Task A_look_at_how_far_it_is() => Members.IsFineAsync("""
        async Task<string?> ReadAsync(UserContext user)
        {
            var opening = stores.GetAsync(user);
            Console.WriteLine($"opening {opening.Id}: {opening.Status}, {opening.IsCompleted}");
            return (await opening).Read("key");
        }
        """);

    [Fact]
    public Task An_object_that_is_asked_whether_it_is_a_task() => Members.IsFineAsync("""
        async Task<string?> ReadAsync(UserContext user, object? given)
        {
            object store = given ?? stores.GetAsync(user);
            return store switch
            {
                IStore there => there.Read("key"),
                Task<IStore> opening => (await opening).Read("key"),
                _ => null,
            };
        }
        """);

    [Fact]
    public Task A_field_that_holds_either() => Members.IsFineAsync("", """
        public sealed class Room(StoreFactory stores, UserContext user)
        {
            private object? _store;

            public async Task<string?> ReadAsync(string key)
            {
                _store ??= stores.GetAsync(user);
                if (_store is Task<IStore> opening)
                {
                    _store = await opening;
                }

                return ((IStore)_store).Read(key);
            }
        }
        """);

    [Fact]
    public Task What_an_interface_wants_as_an_object() => Members.IsFineAsync("", """
        public interface IHandler
        {
            object? Handle(UserContext user);
        }

        public sealed class Handler(StoreFactory stores) : IHandler
        {
            public object? Handle(UserContext user) => stores.GetAsync(user);
        }
        """);

    [Fact]
    public Task A_dictionary_of_what_was_started() => Members.IsFineAsync("""
        async Task<UserContext> FirstAsync(IEnumerable<UserContext> users)
        {
            var started = new Dictionary<Task<IStore>, UserContext>();
            foreach (var user in users)
            {
                started.Add(stores.GetAsync(user), user);
            }

            return started[await Task.WhenAny(started.Keys)];
        }
        """);

    [Fact]
    public Task A_local_that_was_perhaps_not_assigned() => Members.IsFineAsync("""
        async Task<string?> ReadAsync(UserContext user, bool isNeeded)
        {
            var opening = isNeeded ? stores.GetAsync(user) : null;
            if (opening != null)
            {
                return (await opening).Read("key");
            }

            return null;
        }
        """);

    [Fact]
    public Task A_dynamic_that_is_awaited() => Members.IsFineAsync("""
        async Task<string?> ReadAsync(UserContext user)
        {
            dynamic opening = stores.GetAsync(user);
            var store = await opening;
            return store.Read("key");
        }
        """);

    [Fact]
    public Task A_registration_is_FG3002s() => Members.ReportsAsync("""
        void Register(IServiceCollection services, UserContext user)
        {
            services.{|FG3002:AddSingleton|}(_ => stores.GetAsync(user));
            services.{|FG3002:AddSingleton|}(typeof(IStore), _ => stores.GetAsync(user));
        }
        """);

    [Fact]
    public Task Of_something_else() => Members.IsFineAsync("""
        void Write(Registry registry, UserContext user) => Console.WriteLine(registry.GetAsync(user));
        """, """
        public sealed class Registry
        {
            public Task<int> GetAsync(UserContext user) => Task.FromResult(user.UserId.Length);
        }
        """);

    [Theory]
    [InlineData("async Task<string?> ReadAsync(UserContext user) => (await await Task.Run(async () => { await Task.Yield(); return stores.GetAsync(user); })).Read(\"key\");")]
    [InlineData("async Task<int> CountAsync(IEnumerable<UserContext> users) { var opened = await Task.WhenAll(users.Select(async user => { await Task.Yield(); return stores.GetAsync(user); })); var all = await Task.WhenAll(opened); return opened.Length + all.Length; }")]
    [InlineData("async Task<bool> IsFirstAsync(IEnumerable<UserContext> users) { var opened = await Task.WhenAll(users.Select(async user => { await Task.Yield(); return stores.GetAsync(user); })); return await Task.WhenAny(opened) == opened[0]; }")]
    [InlineData("async Task<int> CountAsync(IEnumerable<UserContext> users) => (await Task.WhenAll(users.Select(async user => { await Task.Yield(); return await stores.GetAsync(user); }))).Length;")]
    public Task Within_a_task_and_awaited_twice(string member) => Members.IsFineAsync(member);
}
