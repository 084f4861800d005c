using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.FG3007;

public sealed class FG3007Reported
{
    [Fact]
    public Task Null() => Members.ReportsAsync("""
        int Count() => sockets.Get({|FG3007:null!|}).Count;
        """);

    [Fact]
    public Task Default() => Members.ReportsAsync("""
        int Count() => sockets.Get({|FG3007:default!|}).Count;
        """);

    [Fact]
    public Task Default_of_a_type() => Members.ReportsAsync("""
        int Count() => sockets.Get({|FG3007:default(UserContext)!|}).Count;
        """);

    [Fact]
    public Task An_empty_key() => Members.ReportsAsync("""
        int Count() => sockets.Get({|FG3007:new UserContext("", "Ada")|}).Count;
        """);

    [Fact]
    public Task A_white_key() => Members.ReportsAsync("""
        Task<IStore> OpenAsync() => stores.GetAsync({|FG3007:new(" ", "Ada")|});
        """);

    [Fact]
    public Task An_empty_key_by_name() => Members.ReportsAsync("""
        int Count() => sockets.Get({|FG3007:new UserContext(DisplayName: "Ada", UserId: string.Empty)|}).Count;
        """);

    [Fact]
    public Task An_empty_key_in_a_local() => Members.ReportsAsync("""
        int Count()
        {
            var nobody = new UserContext("", "Ada");
            return sockets.Get({|FG3007:nobody|}).Count;
        }
        """);

    [Fact]
    public Task An_empty_key_of_a_copy() => Members.ReportsAsync("""
        int Count(UserContext user) => sockets.Get({|FG3007:user with { UserId = "" }|}).Count;
        """);

    [Fact]
    public Task No_key_at_all() => Members.ReportsAsync("""
        ValueTask UseAsync(string? id) => scopes.EndAsync({|FG3007:new UserContext(null!, "Ada")|});
        """);

    [Fact]
    public Task Entering_nobody() => Members.ReportsAsync("""
        async Task UseAsync()
        {
            await using var lease = scopes.Enter({|FG3007:new UserContext("", "")|});
        }
        """);

    [Fact]
    public Task A_label() => Members.ReportsAsync("""
        int Count() => sockets.Get({|FG3007:new UserContext("system", "System")|}).Count;
        """);

    [Fact]
    public Task A_named_label() => Members.ReportsAsync("""
        private const string System = "system";

        int Count() => sockets.Get({|FG3007:new UserContext(System, "System")|}).Count;
        """);

    [Fact]
    public Task A_label_for_who_has_no_id() => Members.ReportsAsync("""
        int Count(string? id) => sockets.Get({|FG3007:new UserContext(id ?? "anonymous", "Ada")|}).Count;
        """);

    [Fact]
    public Task A_shared_context_for_who_has_none() => Members.ReportsAsync("""
        private static readonly UserContext Anonymous = new(Guid.NewGuid().ToString(), "Anonymous");

        int Count(UserContext? user) => sockets.Get({|FG3007:user ?? Anonymous|}).Count;
        """);

    [Fact]
    public Task What_may_be_null() => Members.ReportsAsync("""
        #nullable enable
        int Count(UserContext? user) => sockets.Get({|FG3007:user!|}).Count;
        """);

    [Fact]
    public Task A_method_that_makes_one() => Members.ReportsAsync("""
        int Count(VaultFactory vaults) => vaults.Get({|FG3007:Visitor.For("")|}).Count;
        """, """
        [ScopedFactory]
        public sealed class Vault(Visitor visitor)
        {
            public int Count => visitor.Id.Length;
        }

        [ScopeContext]
        public sealed partial record Visitor([property: ScopeKey] string Id)
        {
            public static Visitor For(string id) => new(id);
        }
        """);

    [Fact]
    public Task An_empty_guid() => Members.ReportsAsync("""
        int Count(VaultFactory vaults) => vaults.Get({|FG3007:new Visitor { Id = Guid.Empty }|}).Count;
        """, """
        [ScopeContext]
        public sealed partial record Visitor
        {
            [ScopeKey]
            public Guid Id { get; init; }
        }

        [ScopedFactory]
        public sealed class Vault(Visitor visitor)
        {
            public int Count => visitor.Id.ToString().Length;
        }
        """);

    [Fact]
    public Task A_wrapped_empty_key() => Members.ReportsAsync("""
        int Count(VaultFactory vaults) => vaults.Get({|FG3007:new Visitor(new VisitorId(""))|}).Count;
        """, """
        public readonly record struct VisitorId(string Value);

        [ScopeContext]
        public sealed partial record Visitor([property: ScopeKey] VisitorId Id);

        [ScopedFactory]
        public sealed class Vault(Visitor visitor)
        {
            public int Count => visitor.Id.Value.Length;
        }
        """);

    [Fact]
    public Task A_shared_property_for_who_has_none() => Members.ReportsAsync("""
        private static UserContext Anonymous { get; } = new(Guid.NewGuid().ToString(), "Anonymous");

        int Count(UserContext? user) => sockets.Get({|FG3007:user ?? Anonymous|}).Count;
        """);

    [Fact]
    public Task What_may_be_null_behind_a_look() => Members.ReportsAsync("""
        int Count(Request? request) => sockets.Get({|FG3007:request?.User!|}).Count + sockets.Get({|FG3007:(request?.User)!|}).Count;
        """, """
        public sealed record Request(UserContext User);
        """);

    [Fact]
    public Task The_first_of_some_that_may_not_be_there() => Members.ReportsAsync("""
        int Count(IEnumerable<UserContext> users) => sockets.Get({|FG3007:users.FirstOrDefault()!|}).Count;
        """);
}
