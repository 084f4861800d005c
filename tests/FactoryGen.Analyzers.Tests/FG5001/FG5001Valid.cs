using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG5001;

public sealed class FG5001Valid
{
    [Fact]
    public Task A_catch_that_wraps() => Members.IsFineAsync("""
        ISocket Open(UserContext user)
        {
            try
            {
                return sockets.Get(user);
            }
            catch (Exception flaw)
            {
                throw new InvalidOperationException("No socket for " + user.UserId, flaw);
            }
        }
        """);

    [Fact]
    public Task A_catch_that_logs() => Members.IsFineAsync("""
        ISocket Open(UserContext user)
        {
            try
            {
                return sockets.Get(user);
            }
            catch (Exception flaw)
            {
                Console.WriteLine(flaw);
                throw;
            }
        }
        """);

    [Fact]
    public Task A_catch_that_tries_again() => Members.IsFineAsync("""
        ISocket Open(UserContext user)
        {
            try
            {
                return sockets.Get(user);
            }
            catch (TimeoutException)
            {
                return sockets.Get(user);
            }
        }
        """);

    [Fact]
    public Task A_catch_that_answers_otherwise() => Members.IsFineAsync("""
        string? Read(UserContext user)
        {
            try
            {
                return sockets.Get(user).Count.ToString();
            }
            catch (TimeoutException)
            {
                return null;
            }
        }
        """);

    [Fact]
    public Task A_catch_that_says_no() => Members.IsFineAsync("""
        bool TryOpen(UserContext user)
        {
            try
            {
                return sockets.Get(user).Count > 0;
            }
            catch (ScopeNotEnteredException)
            {
                return false;
            }
        }
        """);

    [Fact]
    public Task A_fake_by_configuration() => Members.IsFineAsync("""
        ISocket Open(UserContext user, bool offline) => offline ? new FakeSocket() : sockets.Get(user);
        """);

    [Fact]
    public Task A_fake_by_configuration_in_a_statement() => Members.IsFineAsync("""
        ISocket Open(UserContext user, string mode)
        {
            if (mode == "offline")
            {
                return new FakeSocket();
            }

            return sockets.Get(user);
        }
        """);

    [Fact]
    public Task A_fake_by_a_helper_that_chooses() => Members.IsFineAsync("""
        ISocket Open(UserContext user, bool offline) => Choice.Of(offline, () => new FakeSocket(), () => sockets.Get(user));
        """, """
        public static class Choice
        {
            public static ISocket Of(bool first, Func<ISocket> one, Func<ISocket> other) => first ? one() : other();
        }
        """);

    [Fact]
    public Task The_factory_if_there_is_none_yet() => Members.IsFineAsync("""
        ISocket Open(UserContext user, ISocket? socket) => socket ?? sockets.Get(user);
        """);

    [Fact]
    public Task An_exception_if_there_is_none() => Members.IsFineAsync("""
        ISocket Open(ISocket? socket) => socket ?? throw new InvalidOperationException("No socket");
        """);

    [Fact]
    public Task Null_for_who_is_not_there() => Members.IsFineAsync("""
        ISocket? Find(UserContext? user) => user is null ? null : sockets.Get(user);
        """);

    [Fact]
    public Task A_catch_around_something_else() => Members.IsFineAsync("""
        string Read(string path)
        {
            try
            {
                return System.IO.File.ReadAllText(path);
            }
            catch (System.IO.IOException)
            {
                return "";
            }
        }
        """);

    [Fact]
    public Task Another_type() => Members.IsFineAsync("""
        object Make(List<string>? names) => names ?? new List<string>();
        """);

    [Fact]
    public Task Whatever_it_is_in_a_test() => Members.IsFineInTestsAsync("""
        ISocket Open(ISocket? socket) => socket ?? new FakeSocket();
        """);

    [Fact]
    public Task A_fake_in_a_field() => Members.IsFineAsync("""
        private readonly ISocket _socket = new FakeSocket();

        int Count() => _socket.Count;
        """);

    [Fact]
    public Task A_method_that_says_no() => Members.IsFineAsync("""
        bool TryOpen(UserContext user, out ISocket? socket)
        {
            try
            {
                socket = sockets.Get(user);
                return true;
            }
            catch (TimeoutException)
            {
                socket = null;
                return false;
            }
        }
        """);

    [Fact]
    public Task A_catch_that_forgets_and_throws() => Members.IsFineAsync("""
        ISocket Open(UserContext user)
        {
            ISocket? socket;
            try
            {
                socket = sockets.Get(user);
                return socket;
            }
            catch (TimeoutException)
            {
                socket = null;
                throw;
            }
        }
        """);

    [Fact]
    public Task A_decorator_of_what_the_factory_hands_out() => Members.IsFineAsync("""
        ISocket Open(UserContext user, ISocket? socket) => socket ?? new Traced(sockets.Get(user));
        """, """
        public sealed class Traced(ISocket inner) : ISocket
        {
            public int Count => inner.Count;

            public Task SendAsync(string text) => inner.SendAsync(text);

            public void Dispose()
            {
            }
        }
        """);

    [Fact]
    public Task A_local_that_is_looked_at() => Members.IsFineAsync("""
        ISocket Open(UserContext user)
        {
            ISocket? socket = null;
            try
            {
                socket = sockets.Get(user);
            }
            catch (TimeoutException)
            {
                Console.WriteLine("no socket");
            }

            if (socket is null)
            {
                throw new InvalidOperationException("No socket.");
            }

            return socket;
        }
        """);

    [Fact]
    public Task Null_behind_a_lambda_that_swallows() => Members.IsFineAsync("""
        ISocket? Open(UserContext user)
        {
            Action warmUp = () =>
            {
                try
                {
                    _ = sockets.Get(user);
                }
                catch (TimeoutException)
                {
                    Console.WriteLine("cold");
                }
            };
            warmUp();
            return null;
        }
        """);

    [Fact]
    public Task An_initialiser_that_tries_another_server() => Members.IsFineAsync("""

        """, """
        public sealed class Client(string server)
        {
            public string Server => server;
        }

        [ScopedFactory]
        public sealed class Agent(UserContext user)
        {
            private Client? _client;

            public string Owner => user.UserId + _client?.Server;

            [AsyncInitializer]
            public Task ConnectAsync()
            {
                try
                {
                    _client = new Client("a");
                }
                catch (TimeoutException)
                {
                    _client = new Client("b");
                }

                return Task.CompletedTask;
            }
        }
        """);

    [Fact]
    public Task A_catch_in_a_method_that_asks_another_method() => Members.IsFineAsync("""
        private ISocket Find(UserContext user) => sockets.Get(user);

        ISocket Open(UserContext user)
        {
            try
            {
                return sockets.Get(user);
            }
            catch (TimeoutException)
            {
                return Find(user);
            }
        }
        """);
}
