using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1024;

public sealed class FG1024Valid
{
    [Fact]
    public Task The_service_or_a_class_that_is_its_own() => IsFineAsync("""
        public interface IChat;

        [ScopedFactory(typeof(IChat))]
        public sealed class Chat(UserContext user) : IChat;

        [ScopedFactory]
        public sealed class Log(UserContext user);

        [ScopedFactory]
        public sealed class Room(UserContext user, IChat chat, Log log);
        """);

    [Fact]
    public Task Another_interface_of_the_class_and_the_class_within_another_type() => IsFineAsync("""
        public interface IChat;

        public interface IOther;

        [ScopedFactory(typeof(IChat))]
        public sealed class Chat(UserContext user) : IChat, IOther;

        [ScopedFactory]
        public sealed class Room(UserContext user, IOther other, Func<Chat> chats);
        """);
}
