using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG2011;

public sealed class FG2011Valid
{
    [Fact]
    public Task A_lambda_that_is_awaited() => Members.IsFineAsync("""
        Task RunAsync(Func<UserContext, Task> run, UserContext user) => run(user);

        async Task ReadAsync(UserContext user, IEnumerable<UserContext> users)
        {
            await RunAsync(async one => (await stores.GetAsync(one)).Read("a"), user);
            await Parallel.ForEachAsync(users, async (one, token) => (await stores.GetAsync(one, token)).Read("a"));
            await Task.Run(async () => (await stores.GetAsync(user)).Read("a"));
            await Task.WhenAll(users.Select(async one => (await stores.GetAsync(one)).Read("a")));
            Func<Task> later = async () => (await stores.GetAsync(user)).Read("a");
            await later();
        }
        """);

    [Fact]
    public Task A_handler_that_has_nothing_to_do_with_a_scope() => Members.IsFineAsync("""
        event EventHandler? Clicked;

        void Listen(Timer timer, List<Action> actions, UserContext user)
        {
            Clicked += async (_, _) => await Task.Delay(1);
            Clicked += OnClicked;
            actions.Add(async () => { await Task.Yield(); Console.WriteLine(sockets.Get(user).Count); });
            Clicked?.Invoke(this, EventArgs.Empty);
        }

        private async void OnClicked(object? sender, EventArgs e) => await Task.Delay(1);
        """);

    [Fact]
    public Task A_handler_that_catches_what_goes_wrong() => Members.IsFineAsync("""
        event EventHandler? Clicked;

        void Listen(UserContext user)
        {
            Clicked += OnClicked;
            Clicked += async (_, _) =>
            {
                try
                {
                    (await stores.GetAsync(user)).Read("a");
                }
                catch (Exception failure)
                {
                    Console.WriteLine(failure);
                }
            };
            Clicked?.Invoke(this, EventArgs.Empty);
        }

        private async void OnClicked(object? sender, EventArgs e)
        {
            try
            {
                (await stores.GetAsync(new UserContext(sender!.ToString()!, ""))).Read("a");
            }
            catch (Exception failure)
            {
                Console.WriteLine(failure);
            }
        }
        """);

    [Fact]
    public Task Work_that_is_dropped_and_reports_its_failures_itself() => Members.IsFineAsync("""
        void Start(UserContext user)
        {
            _ = WarmAsync(user);
            _ = Task.Run(async () =>
            {
                try
                {
                    await stores.GetAsync(user);
                }
                catch (Exception failure)
                {
                    Console.WriteLine(failure);
                }
            });
            WarmAsync(user).ContinueWith(warmed => Console.WriteLine(warmed.Exception), TaskScheduler.Default);
        }

        async Task WarmAsync(UserContext user)
        {
            try
            {
                await using var lease = scopes.Enter(user);
                await stores.GetAsync(user);
            }
            catch (Exception failure)
            {
                Console.WriteLine(failure);
            }
        }
        """);

    [Fact]
    public Task A_task_that_is_kept() => Members.IsFineAsync("""
        private readonly List<Task> _warmed = [];

        void Start(UserContext user)
        {
            _warmed.Add(WarmAsync(user));
            var started = WarmAsync(user);
            _warmed.Add(started);
        }

        async Task WarmAsync(UserContext user) => (await stores.GetAsync(user)).Read("a");

        Task EndAsync() => Task.WhenAll(_warmed);
        """);

    [Fact]
    public Task A_registry_that_takes_both() => Members.IsFineAsync("""
        void Register(Cleanups cleanups, UserContext user)
        {
            cleanups.AddCleanup(() => Console.WriteLine(sockets.Get(user).Count));
            cleanups.AddCleanup(async () => await stores.GetAsync(user));
        }
        """, """
        public sealed class Cleanups
        {
            public void AddCleanup(Action cleanup) => cleanup();
            public void AddCleanup(Func<Task> cleanup) => cleanup().ContinueWith(done => done.Exception, TaskScheduler.Default);
        }
        """);

    [Fact]
    public Task An_asynchronous_void_of_another_kind() => Members.IsFineAsync("""
        async void Beep()
        {
            await Task.Delay(1);
            Console.Beep();
        }

        void Run() => Beep();
        """);
}
