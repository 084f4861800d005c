using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1024;

public sealed class FG1024Reported
{
    [Fact]
    public Task A_class_that_is_handed_out_as_an_interface() => ReportsAsync("""
        public interface IChat;

        [ScopedFactory(typeof(IChat))]
        public sealed class Chat(UserContext user) : IChat;

        [ScopedFactory]
        public sealed class Room(UserContext user, Chat {|FG1024:chat|});
        """,
        "'chat' asks for 'Chat', which its factory hands out as 'IChat': ask for 'IChat', or 'Room' would get another instance than the scope's");

    [Fact]
    public Task Optional_or_of_another_context() => ReportsAsync("""
        public interface IChat;

        [ScopeContext]
        public sealed partial record RunContext([property: ScopeKey] Guid RunId);

        [ScopedFactory(typeof(IChat))]
        public sealed class Chat(RunContext run) : IChat;

        [ScopedFactory]
        public sealed class Room(UserContext user, Chat? {|FG1024:chat|} = null);
        """);
}
