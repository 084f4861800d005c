using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1021;

public sealed class FG1021Reported
{
    [Fact]
    public Task Asynchronous_against_the_promise() => ReportsAsync("""
        [ScopedService(typeof(UserContext))]
        public interface IMailbox;

        [{|FG1021:ScopedFactory(typeof(IMailbox))|}]
        internal sealed class Mailbox(UserContext user) : IMailbox
        {
            [AsyncInitializer]
            public Task OpenAsync() => Task.CompletedTask;
        }
        """, "'Mailbox' isn't the 'IMailbox' that its [ScopedService] promises, because it is asynchronous (Mailbox.OpenAsync): add 'Async = true' there");

    [Fact]
    public Task Asynchronous_because_of_what_it_takes() => ReportsAsync("""
        [ScopedService(typeof(UserContext))]
        public interface IMailbox;

        [ScopedService(typeof(UserContext), Async = true)]
        public interface ILog;

        [{|FG1021:ScopedFactory(typeof(IMailbox))|}]
        internal sealed class Mailbox(UserContext user, ILog log) : IMailbox;
        """, "'Mailbox' isn't the 'IMailbox' that its [ScopedService] promises, because it is asynchronous (Mailbox → ILog ([ScopedService])): add 'Async = true' there");

    [Fact]
    public Task Synchronous_against_the_promise() => ReportsAsync("""
        [ScopedService(typeof(UserContext), Async = true)]
        public interface IMailbox;

        [{|FG1021:ScopedFactory<IMailbox>|}]
        internal sealed class Mailbox(UserContext user) : IMailbox;

        internal sealed class Handler(MailboxFactory factory);
        """, "'Mailbox' isn't the 'IMailbox' that its [ScopedService] promises, because nothing about it is asynchronous: remove 'Async = true' there");

    [Fact]
    public Task Another_context() => ReportsAsync("""
        [ScopeContext]
        public sealed partial record DeviceContext([property: ScopeKey] string DeviceId);

        [ScopedService(typeof(DeviceContext))]
        public interface IMailbox;

        [{|FG1021:ScopedFactory(typeof(IMailbox))|}]
        internal sealed class Mailbox(UserContext user) : IMailbox;
        """, "'Mailbox' isn't the 'IMailbox' that its [ScopedService] promises, because its scope is that of 'UserContext', not of 'DeviceContext': let both name the same context");

    [Fact]
    public Task What_is_wrong_by_itself_is_all_that_is_said() => ReportsAsync("""
        [ScopedService(typeof(UserContext), Async = true)]
        public interface IMailbox;

        [ScopedFactory(typeof(IMailbox))]
        internal sealed class Mailbox(UserContext user) : IMailbox
        {
            [AsyncInitializer]
            public {|FG1011:void|} Open() { }
        }
        """);
}
