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
}
