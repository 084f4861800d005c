using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG2002;

public sealed class FG2002Valid
{
    private const string Openers = """
        public interface IOpener
        {
            Task<ISocket> OpenAsync(UserContext user);
        }

        public abstract class Opener
        {
            public abstract Task<ISocket> OpenAsync(UserContext user);
        }
        """;

    [Fact]
    public Task What_an_interface_demands() => Members.IsFineAsync("", Openers + """


        public sealed class SocketOpener(SocketFactory sockets) : IOpener
        {
            public Task<ISocket> OpenAsync(UserContext user) => Task.FromResult(sockets.Get(user));
        }

        public sealed class QuietOpener(SocketFactory sockets) : IOpener
        {
            Task<ISocket> IOpener.OpenAsync(UserContext user) => Task.FromResult(sockets.Get(user));
        }
        """);

    [Fact]
    public Task What_a_base_class_demands() => Members.IsFineAsync("", Openers + """


        public sealed class SocketOpener(SocketFactory sockets) : Opener
        {
            public override async Task<ISocket> OpenAsync(UserContext user)
            {
                await Task.CompletedTask;
                return sockets.Get(user);
            }
        }
        """);

    [Fact]
    public Task What_derived_classes_may_do_otherwise() => Members.IsFineAsync("""
        public virtual Task<ISocket> OpenAsync(UserContext user) => Task.FromResult(sockets.Get(user));
        """);

    [Fact]
    public Task What_an_api_asks_for() => Members.IsFineAsync("""
        Task<int> CountAsync(UserContext user) => UseAsync(() => Task.FromResult(sockets.Get(user)));

        Task<int> CountLaterAsync(UserContext user) => UseAsync(async () => sockets.Get(user));

        static async Task<int> UseAsync(Func<Task<ISocket>> open) => (await open()).Count;
        """);

    [Fact]
    public Task After_something_that_takes_time() => Members.IsFineAsync("""
        async Task<ISocket> OpenAsync(UserContext user)
        {
            var store = await stores.GetAsync(user);
            Console.WriteLine(store.Read("motd"));
            return sockets.Get(user);
        }
        """);

    [Fact]
    public Task Before_something_that_takes_time() => Members.IsFineAsync("""
        async Task<ISocket> OpenAsync(UserContext user)
        {
            var socket = sockets.Get(user);
            await socket.SendAsync("hello");
            return socket;
        }
        """);

    [Fact]
    public Task With_a_lease_that_is_awaited() => Members.IsFineAsync("""
        async Task<ISocket> OpenAsync(UserContext user)
        {
            await using var lease = scopes.Enter(user);
            return sockets.Get(user);
        }
        """);

    [Fact]
    public Task One_way_of_several() => Members.IsFineAsync("""
        Task<ISocket> OpenAsync(UserContext user, Func<UserContext, Task<ISocket>> connect)
        {
            if (user.DisplayName.Length > 0)
            {
                return connect(user);
            }

            return Task.FromResult(sockets.Get(user));
        }

        Task<ISocket> FindAsync(UserContext user, Func<UserContext, Task<ISocket>> connect) =>
            user.DisplayName.Length > 0 ? connect(user) : Task.FromResult(sockets.Get(user));
        """);

    [Fact]
    public Task Together_with_real_tasks() => Members.IsFineAsync("""
        async Task<int> CountAsync(UserContext user, Func<UserContext, Task<ISocket>> connect)
        {
            var both = await Task.WhenAll(connect(user), Task.FromResult(sockets.Get(user)));
            return both.Length;
        }
        """);

    [Fact]
    public Task Off_the_thread_of_the_window() => Members.IsFineAsync("""
        async Task<int> CountAsync(UserContext user)
        {
            var socket = await Task.Run(() => sockets.Get(user));
            return socket.Count;
        }
        """);

    [Fact]
    public Task Another_result() => Members.IsFineAsync("""
        Task<int> CountAsync(UserContext user) => Task.FromResult(sockets.Get(user).Count);
        """);

    [Fact]
    public Task What_is_on_its_way_out() => Members.IsFineAsync("""
        [Obsolete("Use SocketFactory.Get. Goes on 2027-06-01.")]
        public Task<ISocket> OpenAsync(UserContext user) => Task.FromResult(sockets.Get(user));
        """);

    [Fact]
    public Task An_asynchronous_factory() => Members.IsFineAsync("""
        Task<IStore> OpenAsync(UserContext user) => stores.GetAsync(user);
        """);

    [Theory]
    [InlineData("Task<int> CountAsync(UserContext user) { var socket = sockets.Get(user); Console.WriteLine(socket.Count); return Task.FromResult(socket.Count); }")]
    [InlineData("async Task<ISocket> OpenAsync(UserContext user) { var socket = sockets.Get(user); await socket.SendAsync(\"hello\"); return socket; }")]
    [InlineData("Task OpenAsync(UserContext user) { var socket = sockets.Get(user); Console.WriteLine(socket.Count); return socket.SendAsync(\"hello\"); }")]
    [InlineData("ISocket Open(UserContext user) { var socket = sockets.Get(user); Console.WriteLine(socket.Count); return socket; }")]
    [InlineData("async Task<ISocket> OpenAsync(UserContext user) { var socket = sockets.Get(user); await foreach (var text in TextsAsync()) { await socket.SendAsync(text); } return socket; } static async IAsyncEnumerable<string> TextsAsync() { await Task.Yield(); yield return \"hello\"; }")]
    [InlineData("Task<ISocket> OpenAsync(UserContext user) { var socket = sockets.Get(user); return socket.SendAsync(\"hello\").ContinueWith(_ => socket, TaskScheduler.Default); }")]
    [InlineData("Task<ISocket> OpenAsync(UserContext user, ISocket other) { var socket = sockets.Get(user); if (socket.Count == 0) { socket = other; } return Task.FromResult(socket); }")]
    [InlineData("Task<ISocket> OpenAsync(UserContext user, Func<ISocket, Task<ISocket>> check) { var socket = sockets.Get(user); return socket.Count > 0 ? Task.FromResult(socket) : check(socket); }")]
    [InlineData("async Task<int> CountAsync(UserContext user) { var socket = sockets.Get(user); Func<Task<ISocket>> open = () => Task.FromResult(socket); return (await open()).Count; }")]
    [InlineData("async Task<Flags> LoadAsync(UserContext user) { var loaded = flags.Get(user); await Task.Delay(1); return loaded; }")]
    public Task A_local_that_leaves_in_another_way(string member) => Members.IsFineAsync(member);

    [Fact]
    public Task What_is_made_of_a_local() => Members.IsFineAsync("""
        ValueTask<Flags> LoadAsync(UserContext user)
        {
            var loaded = flags.Get(user);
            Console.WriteLine(loaded.Owner);
            var copy = Copy(loaded);
            return ValueTask.FromResult(copy);
        }

        static Flags Copy(Flags one) => one;
        """);

    [Theory]
    [InlineData("late.Opened += (_, _) => completion.TrySetResult(sockets.Get(user)); return completion.Task;")]
    [InlineData("new System.Threading.Thread(() => completion.SetResult(sockets.Get(user))).Start(); return completion.Task;")]
    [InlineData("void Complete() => completion.SetResult(sockets.Get(user)); late.Opened += (_, _) => Complete(); return completion.Task;")]
    [InlineData("late.Opened += (_, _) => completion.TrySetCanceled(); completion.TrySetResult(sockets.Get(user)); return completion.Task;")]
    [InlineData("late.Register(completion); if (late.IsOpen) { completion.TrySetResult(sockets.Get(user)); } return completion.Task;")]
    [InlineData("_pending = completion; completion.TrySetResult(sockets.Get(user)); return completion.Task;")]
    [InlineData("if (late.IsOpen) { completion.SetResult(sockets.Get(user)); return completion.Task; } return late.OpenAsync(user);")]
    [InlineData("if (late.IsOpen) { completion.SetResult(sockets.Get(user)); } else { completion.SetResult(late.Socket); } return completion.Task;")]
    [InlineData("completion.SetResult(late.Socket); Console.WriteLine(sockets.Get(user).Count); return completion.Task;")]
    [InlineData("completion.SetResult(sockets.Get(user)); return late.AfterAsync(completion.Task);")]
    public Task A_completion_source_that_others_have_to_do_with(string body) => Members.IsFineAsync($$"""
        private TaskCompletionSource<ISocket>? _pending;

        public Task<ISocket>? Pending => _pending?.Task;

        Task<ISocket> OpenAsync(UserContext user, ILate late)
        {
            var completion = new TaskCompletionSource<ISocket>();
            {{body}}
        }
        """, """
        public interface ILate
        {
            event EventHandler Opened;

            bool IsOpen { get; }

            ISocket Socket { get; }

            void Register(TaskCompletionSource<ISocket> completion);

            Task<ISocket> OpenAsync(UserContext user);

            Task<ISocket> AfterAsync(Task<ISocket> opening);
        }
        """);

    [Fact]
    public Task A_completion_source_of_a_caller() => Members.IsFineAsync("""
        void Complete(TaskCompletionSource<ISocket> completion, UserContext user) => completion.SetResult(sockets.Get(user));

        Task<ISocket> Complete(UserContext user, TaskCompletionSource<ISocket> completion)
        {
            completion.SetResult(sockets.Get(user));
            return completion.Task;
        }
        """);

    [Fact]
    public Task A_completion_source_of_something_else() => Members.IsFineAsync("""
        Task<int> CountAsync(UserContext user)
        {
            var completion = new TaskCompletionSource<int>();
            completion.SetResult(sockets.Get(user).Count);
            return completion.Task;
        }

        async Task<ISocket> WaitAsync(UserContext user)
        {
            var completion = new TaskCompletionSource<ISocket>();
            await Task.Delay(1);
            completion.SetResult(sockets.Get(user));
            return await completion.Task;
        }
        """);
}
