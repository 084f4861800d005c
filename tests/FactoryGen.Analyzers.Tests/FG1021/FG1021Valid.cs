using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1021;

public sealed class FG1021Valid
{
    [Theory]
    [InlineData("", "")]
    [InlineData(", Async = false", "")]
    [InlineData(", Async = true", "[AsyncInitializer] public Task OpenAsync() => Task.CompletedTask;")]
    public Task What_it_promises(string colour, string member) => IsFineAsync($$"""
        [ScopedService(typeof(UserContext){{colour}})]
        public interface IMailbox;

        [ScopedFactory(typeof(IMailbox))]
        internal sealed class Mailbox(UserContext user) : IMailbox
        {
            {{member}}
        }

        [ScopedFactory]
        internal sealed class Desk(UserContext user, IMailbox mail);
        """);

    [Fact]
    public Task No_implementation_in_sight() => IsFineAsync("""
        [ScopedService(typeof(UserContext), Async = true)]
        public interface IMailbox;

        [ScopedFactory]
        public sealed class Desk(UserContext user, IMailbox mail);

        public sealed class Handler(DeskFactory desks)
        {
            public Task<Desk> Get(UserContext user) => desks.GetAsync(user);
        }
        """);

    [Fact]
    public Task A_class_that_implements_it_and_has_another_service() => IsFineAsync("""
        [ScopedService(typeof(UserContext), Async = true)]
        public interface IMailbox;

        [ScopedFactory]
        internal sealed class Mailbox(UserContext user) : IMailbox;
        """);
}
