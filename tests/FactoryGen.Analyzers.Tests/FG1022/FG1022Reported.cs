using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1022;

public sealed class FG1022Reported
{
    [Fact]
    public Task A_type_that_is_no_context() => ReportsAsync("""
        [ScopedService(typeof({|FG1022:string|}))]
        public interface IMailbox;
        """, "'IMailbox' can't belong to a scope of 'string', because that is no context, so name the one that separates one user from another");

    [Fact]
    public Task Nothing() => ReportsAsync("""
        [ScopedService({|FG1022:null!|})]
        public interface IMailbox;
        """, "'IMailbox' can't belong to a scope of 'null', because nobody knows whose it is then, so name the context");

    [Fact]
    public Task An_interface_that_no_generated_code_can_name() => ReportsAsync("""
        public static class Services
        {
            [ScopedService(typeof({|FG1022:UserContext|}))]
            private interface IMailbox;
        }
        """, "'Services.IMailbox' can't belong to a scope of 'UserContext', because generated code can't name the interface, so make it internal or public");

    [Fact]
    public Task A_list_of_contexts() => ReportsAsync("""
        [ScopedService(typeof({|FG1022:List<UserContext>|}))]
        public interface IMailbox;
        """);
}
