using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;

namespace FactoryGen.Analyzers.Tests.FG2012;

public sealed class FG2012Fixed
{
    [Fact]
    public Task Passes_the_nearest() => MakesAsync("""
        async Task<string?> ReadAsync(UserContext user, IEnumerable<UserContext> users, CancellationToken cancellationToken)
        {
            await Parallel.ForEachAsync(users, cancellationToken, async (one, token) => (await stores.{|FG2012:GetAsync|}(one)).Read("a"));

            // The user's own.
            return (await stores
                .{|FG2012:GetAsync|}(user) // now
                .ConfigureAwait(false))
                .Read("a");
        }
        """, """
        async Task<string?> ReadAsync(UserContext user, IEnumerable<UserContext> users, CancellationToken cancellationToken)
        {
            await Parallel.ForEachAsync(users, cancellationToken, async (one, token) => (await stores.GetAsync(one, token)).Read("a"));

            // The user's own.
            return (await stores
                .GetAsync(user, cancellationToken) // now
                .ConfigureAwait(false))
                .Read("a");
        }
        """);

    [Fact]
    public Task Replaces_None() => MakesAsync("""
        Task<IStore[]> OpenAsync(UserContext user, Request request, CancellationToken cancellationToken) => Task.WhenAll(
            stores.GetAsync(user, {|FG2012:CancellationToken.None|} /* whatever */),
            stores.GetAsync(cancellationToken: {|FG2012:default|}, context: user));
        """, """
        Task<IStore[]> OpenAsync(UserContext user, Request request, CancellationToken cancellationToken) => Task.WhenAll(
            stores.GetAsync(user, cancellationToken /* whatever */),
            stores.GetAsync(cancellationToken: cancellationToken, context: user));
        """);

    [Fact]
    public Task Names_the_argument_where_others_are_named() => MakesAsync("""
        Task<IStore> OpenAsync(UserContext user, CancellationToken cancellationToken) => stores.{|FG2012:GetAsync|}(
            context: user // whose
        );
        """, """
        Task<IStore> OpenAsync(UserContext user, CancellationToken cancellationToken) => stores.GetAsync(
            context: user, cancellationToken: cancellationToken // whose
        );
        """);

    [Fact]
    public Task Takes_the_one_of_a_context() => MakesAsync("""
        async Task<string?> ReadAsync(Request request) =>
            (await stores.{|FG2012:GetAsync|}((await OwnerAsync(stores.{|FG2012:GetAsync|}(request.User))) ?? request.User)).Read("a");

        static async Task<UserContext?> OwnerAsync(Task<IStore> store) => (await store).Read("owner") is { } owner ? new(owner, owner) : null;
        """, """
        async Task<string?> ReadAsync(Request request) =>
            (await stores.GetAsync((await OwnerAsync(stores.GetAsync(request.User, request.Aborted))) ?? request.User, request.Aborted)).Read("a");

        static async Task<UserContext?> OwnerAsync(Task<IStore> store) => (await store).Read("owner") is { } owner ? new(owner, owner) : null;
        """);

    [Fact]
    public Task Names_the_token_of_a_lambda() => MakesAsync("""
        async Task WarmAsync(IEnumerable<UserContext> users, Func<Func<CancellationToken, Task>, Task> run, UserContext user)
        {
            await Parallel.ForEachAsync(users, async (one, _) => (await stores.{|FG2012:GetAsync|}(one)).Read("a"));
            await Parallel.ForEachAsync(users, async (UserContext _, CancellationToken _ /* unused */) => (await stores.{|FG2012:GetAsync|}(user)).Read("a"));
            await run(async _ => { await Task.Delay(1, _); await stores.{|FG2012:GetAsync|}(user); await stores.{|FG2012:GetAsync|}(user); });
        }
        """, """
        async Task WarmAsync(IEnumerable<UserContext> users, Func<Func<CancellationToken, Task>, Task> run, UserContext user)
        {
            await Parallel.ForEachAsync(users, async (one, cancellationToken) => (await stores.GetAsync(one, cancellationToken)).Read("a"));
            await Parallel.ForEachAsync(users, async (UserContext _, CancellationToken cancellationToken /* unused */) => (await stores.GetAsync(user, cancellationToken)).Read("a"));
            await run(async cancellationToken => { await Task.Delay(1, cancellationToken); await stores.GetAsync(user, cancellationToken); await stores.GetAsync(user, cancellationToken); });
        }
        """);

    [Fact]
    public Task Takes_a_name_that_is_free() => MakesAsync("""
        Task WarmAsync(IEnumerable<UserContext> users, CancellationToken cancellationToken) => Parallel.ForEachAsync(users, cancellationToken, async (user, _) =>
        {
            var store = await stores.{|FG2012:GetAsync|}(user);
            var token = store.Read("token");
            Console.WriteLine(token);
        });
        """, """
        Task WarmAsync(IEnumerable<UserContext> users, CancellationToken cancellationToken) => Parallel.ForEachAsync(users, cancellationToken, async (user, ct) =>
        {
            var store = await stores.GetAsync(user, ct);
            var token = store.Read("token");
            Console.WriteLine(token);
        });
        """);

    [Fact]
    public Task Takes_the_one_of_a_time_limit() => MakesAsync("""
        async Task<string?> ReadAsync(UserContext user)
        {
            using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            var store = await stores.{|FG2012:GetAsync|}(user); // in time
            await Task.Delay(1, timeout.Token);
            return store.Read("a");
        }
        """, """
        async Task<string?> ReadAsync(UserContext user)
        {
            using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            var store = await stores.GetAsync(user, timeout.Token); // in time
            await Task.Delay(1, timeout.Token);
            return store.Read("a");
        }
        """);

    [Fact]
    public Task Offers_nothing_where_several_are_equally_near() => Fix<FG2012PassTokenFix>.OffersNothingAsync(Source("""
        Task<IStore> OpenAsync(UserContext user, CancellationToken request, CancellationToken stopping) => stores.{|FG2012:GetAsync|}(user);
        """));

    private static Task MakesAsync(string members, string fixedMembers) => Fix<FG2012PassTokenFix>.MakesAsync(Source(members), Source(fixedMembers));

    private static string Source(string members) => Members.In(members, "public sealed record Request(UserContext User, CancellationToken Aborted);");
}
