using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG2002;

/// <summary>A TaskCompletionSource that is completed before its task is handed out.</summary>
public sealed class FG2002CompletionTests
{
    [Theory]
    [InlineData("{|FG2002:completion.SetResult(sockets.Get(user))|}; return completion.Task;")]
    [InlineData("{|FG2002:completion.TrySetResult(sockets.Get(user))|}; return completion.Task;")]
    [InlineData("var socket = sockets.Get(user); Console.WriteLine(socket.Count); {|FG2002:completion.SetResult(socket)|}; return completion.Task;")]
    [InlineData("var opening = completion.Task; {|FG2002:completion.SetResult(sockets.Get(user))|}; return opening;")]
    [InlineData("try { {|FG2002:completion.SetResult(sockets.Get(user))|}; } catch (InvalidOperationException error) { completion.SetException(error); } return completion.Task;")]
    [InlineData("if (user.UserId.Length > 100) { completion.SetCanceled(default); } else { {|FG2002:completion.SetResult(sockets.Get(user))|}; } return completion.Task;")]
    public Task At_once(string body) => Members.ReportsAsync($$"""
        Task<ISocket> OpenAsync(UserContext user)
        {
            var completion = new TaskCompletionSource<ISocket>(TaskCreationOptions.RunContinuationsAsynchronously);
            {{body}}
        }
        """);

    [Fact]
    public Task Awaited_by_the_function_itself() => Members.ReportsAsync("""
        async Task<ISocket> OpenAsync(UserContext user)
        {
            var completion = new TaskCompletionSource<ISocket>();
            {|FG2002:completion.SetResult(sockets.Get(user))|};
            return await completion.Task.ConfigureAwait(false);
        }
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
    public Task What_somebody_else_completes(string body) => Members.IsFineAsync($$"""
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
    public Task Of_a_caller_who_waits_for_it() => Members.IsFineAsync("""
        void Complete(TaskCompletionSource<ISocket> completion, UserContext user) => completion.SetResult(sockets.Get(user));

        Task<ISocket> Complete(UserContext user, TaskCompletionSource<ISocket> completion)
        {
            completion.SetResult(sockets.Get(user));
            return completion.Task;
        }
        """);

    [Fact]
    public Task Of_something_else() => Members.IsFineAsync("""
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
