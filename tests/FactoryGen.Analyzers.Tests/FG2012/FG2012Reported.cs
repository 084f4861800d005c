using System.Globalization;
using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analyzers.Tests.FG2012;

public sealed class FG2012Reported
{
    [Fact]
    public Task Left_out() => SaysAsync(DiagnosticSeverity.Error, "cancellationToken", """
        Task<IStore> OpenAsync(UserContext user, CancellationToken cancellationToken) => stores.{|FG2012:GetAsync|}(user);
        """);

    [Fact]
    public Task Through_the_interface() => SaysAsync(DiagnosticSeverity.Error, "token", """
        async Task<IStore> OpenAsync(IAsyncScopedFactory<UserContext, IStore>? factory, UserContext user, CancellationToken token) =>
            factory is null ? throw new InvalidOperationException() : await factory.{|FG2012:GetAsync|}(user).ConfigureAwait(false);
        """);

    [Theory]
    [InlineData("CancellationToken.None")]
    [InlineData("default")]
    [InlineData("default(CancellationToken)")]
    [InlineData("new CancellationToken()")]
    [InlineData("new()")]
    public Task None_is_a_guess(string none) => SaysAsync(DiagnosticSeverity.Warning, "cancellationToken", $$"""
        Task<IStore> OpenAsync(UserContext user, CancellationToken cancellationToken) => stores.GetAsync(user, {|FG2012:{{none}}|});
        """);

    [Fact]
    public Task Of_a_lambda() => SaysAsync(DiagnosticSeverity.Error, "token", """
        Task OpenAsync(IEnumerable<UserContext> users, CancellationToken cancellationToken) =>
            Parallel.ForEachAsync(users, cancellationToken, async (user, token) => (await stores.{|FG2012:GetAsync|}(user)).Read("a"));
        """);

    [Fact]
    public Task Of_a_local_function() => SaysAsync(DiagnosticSeverity.Error, "inner", """
        Task<IStore> OpenAsync(UserContext user, CancellationToken cancellationToken)
        {
            return OpenAsync(cancellationToken);

            Task<IStore> OpenAsync(CancellationToken inner) => stores.{|FG2012:GetAsync|}(user);
        }
        """);

    [Fact]
    public Task Around_a_local_function() => SaysAsync(DiagnosticSeverity.Error, "cancellationToken", """
        Task<IStore> OpenAsync(UserContext user, CancellationToken cancellationToken)
        {
            return OpenAsync();

            Task<IStore> OpenAsync() => stores.{|FG2012:GetAsync|}(user);
        }
        """);

    [Fact]
    public Task Around_a_lambda_is_a_guess() => SaysAsync(DiagnosticSeverity.Warning, "cancellationToken", """
        Task<IStore[]> OpenAsync(IEnumerable<UserContext> users, CancellationToken cancellationToken) =>
            Task.WhenAll(users.Select(user => stores.{|FG2012:GetAsync|}(user)));
        """);

    [Fact]
    public Task Of_a_local() => SaysAsync(DiagnosticSeverity.Error, "token", """
        async Task<IStore> OpenAsync(UserContext user, CancellationTokenSource source)
        {
            var token = source.Token;
            return await stores.{|FG2012:GetAsync|}(user);
        }
        """);

    [Fact]
    public Task Of_one_of_two_is_a_guess() => SaysAsync(DiagnosticSeverity.Warning, "request' or 'stopping", """
        Task<IStore> OpenAsync(UserContext user, CancellationToken request, CancellationToken stopping) => stores.{|FG2012:GetAsync|}(user);
        """);

    [Fact]
    public Task On_a_context_is_a_guess() => SaysAsync(DiagnosticSeverity.Warning, "request.Aborted", """
        Task<IStore> OpenAsync(Request request) => stores.{|FG2012:GetAsync|}(request.User);
        """, """
        public sealed record Request(UserContext User, CancellationToken Aborted);
        """);

    [Fact]
    public Task On_a_context_that_a_lambda_is_given() => SaysAsync(DiagnosticSeverity.Warning, "request.Aborted", """
        Func<Request, Task<IStore>> Handler(CancellationToken starting) => request => stores.{|FG2012:GetAsync|}(request.User);
        """, """
        public sealed record Request(UserContext User, CancellationToken Aborted);
        """);

    [Fact]
    public Task In_a_field_is_a_guess() => SaysAsync(DiagnosticSeverity.Warning, "_stopping", """
        private readonly CancellationToken _stopping;

        Task<IStore> OpenAsync(UserContext user) => stores.{|FG2012:GetAsync|}(user);
        """);

    [Fact]
    public Task Of_a_primary_constructor() => SaysAsync(DiagnosticSeverity.Warning, "stopping", "", """
        public sealed class Page(StoreFactory stores, CancellationToken stopping)
        {
            public bool IsOpen => !stopping.IsCancellationRequested;

            public Task<IStore> OpenAsync(UserContext user) => stores.{|FG2012:GetAsync|}(user);
        }
        """);

    [Fact]
    public Task Of_what_runs_the_class() => SaysAsync(DiagnosticSeverity.Warning, "HttpContext.RequestAborted", "", """
        public sealed class HttpContext
        {
            public CancellationToken RequestAborted { get; init; }
        }

        public abstract class ControllerBase
        {
            public HttpContext HttpContext { get; } = new();
        }

        public sealed class Pages(StoreFactory stores) : ControllerBase
        {
            public Task<IStore> OpenAsync(UserContext user) => stores.{|FG2012:GetAsync|}(user);
        }
        """);

    [Fact]
    public Task A_name_that_is_a_keyword() => SaysAsync(DiagnosticSeverity.Error, "@event", """
        Task<IStore> OpenAsync(UserContext user, CancellationToken @event) => stores.{|FG2012:GetAsync|}(user);
        """);

    [Fact]
    public Task In_a_constructor() => SaysAsync(DiagnosticSeverity.Error, "stopping", "", """
        public sealed class Page
        {
            public Page(StoreFactory stores, UserContext user, CancellationToken stopping) => Warm = WarmAsync(stores.{|FG2012:GetAsync|}(user)).IsCompleted;

            public bool Warm { get; }

            private static async Task WarmAsync(Task<IStore> store) => (await store).Read("a");
        }
        """);

    [Theory]
    [InlineData("Parallel.ForEachAsync(users, async (user, _) => (await stores.{|FG2012:GetAsync|}(user)).Read(\"a\"))")]
    [InlineData("Parallel.ForEachAsync(users, async (UserContext user, CancellationToken _) => (await stores.{|FG2012:GetAsync|}(user)).Read(\"a\"))")]
    [InlineData("Parallel.ForEachAsync(users, async delegate(UserContext user, CancellationToken _) { await stores.{|FG2012:GetAsync|}(user); })")]
    [InlineData("Parallel.ForEachAsync(users, async (_, _) => await stores.{|FG2012:GetAsync|}(users[0]))")]
    [InlineData("RunAsync(async _ => await stores.{|FG2012:GetAsync|}(users[0]))")]
    public Task Of_a_lambda_without_a_name_is_a_guess(string expression) => SaysAsync(DiagnosticSeverity.Warning, "_", $$"""
        Task OpenAsync(List<UserContext> users, CancellationToken cancellationToken) => {{expression}};

        static Task RunAsync(Func<CancellationToken, Task> run) => run(new CancellationToken(true));
        """);

    [Theory]
    [InlineData("using var timeout = new CancellationTokenSource(1000); await stores.{|FG2012:GetAsync|}(user);")]
    [InlineData("using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(1), TimeProvider.System); await stores.{|FG2012:GetAsync|}(user);")]
    [InlineData("using CancellationTokenSource timeout = new(1000); var store = await stores.{|FG2012:GetAsync|}(user).ConfigureAwait(false); await Task.Delay(store.Read(\"a\")!.Length, timeout.Token);")]
    [InlineData("using var timeout = new CancellationTokenSource(); timeout.CancelAfter(1000); await Task.Delay(1, timeout.Token); await stores.{|FG2012:GetAsync|}(user);")]
    [InlineData("using var timeout = new CancellationTokenSource(1000); await stores.{|FG2012:GetAsync|}(user); if (user.UserId.Length > 1) { await Task.Delay(1, timeout.Token); }")]
    [InlineData("using (var timeout = new CancellationTokenSource(1000)) { try { await stores.{|FG2012:GetAsync|}(user); } catch (OperationCanceledException) when (timeout.IsCancellationRequested) { } }")]
    [InlineData("using var timeout = new CancellationTokenSource(1000); await Task.WhenAll(stores.{|FG2012:GetAsync|}(user), Task.Delay(1, timeout.Token));")]
    public Task Of_a_time_limit_is_a_guess(string statements) => SaysAsync(DiagnosticSeverity.Warning, "timeout.Token", $$"""
        async Task OpenAsync(UserContext user)
        {
            {{statements}}
        }
        """);

    [Fact]
    public Task Of_the_method_before_that_of_a_time_limit() => SaysAsync(DiagnosticSeverity.Error, "cancellationToken", """
        async Task<IStore> OpenAsync(UserContext user, CancellationToken cancellationToken)
        {
            using var timeout = new CancellationTokenSource(1000);
            return await stores.{|FG2012:GetAsync|}(user);
        }
        """);

    private static async Task SaysAsync(DiagnosticSeverity severity, string token, string members, string declarations = "")
    {
        var found = Assert.Single(await Declaration.ReportsAsync(Members.In(members, declarations)));
        Assert.Equal(severity, found.Severity);
        Assert.Equal(
            $"This waits for the 'IStore' although '{token}' may say that nobody does any more: pass the token to '{(members.Contains("IAsyncScopedFactory", StringComparison.Ordinal) ? "IAsyncScopedFactory" : "StoreFactory")}.GetAsync'",
            found.GetMessage(CultureInfo.InvariantCulture));
    }
}
