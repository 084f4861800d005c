using Microsoft.Extensions.Time.Testing;

namespace FactoryGen.Containers.Tests;

/// <summary>What a container's host is told: options, from whichever assembly, and time.</summary>
public sealed class OptionsTests
{
    private static readonly UserContext Ada = new("ada");

    [Fact]
    public async Task Options_given_twice_are_both_applied()
    {
        var services = Bank.Furnish().AddAccounts(static options => options.MaxScopes = 1).AddAccounts(static options => options.LingerTime = TimeSpan.FromHours(1));
        await using var provider = services.AddSingleton<TimeProvider>(new FakeTimeProvider()).BuildStrictly();
        var scopes = provider.GetRequiredService<ScopeHost<UserContext>>();

        await scopes.Enter(Ada).DisposeAsync();
        Assert.Equal(1, scopes.ActiveScopes);
        await using var lease = scopes.Enter(new("bob"));
        Assert.Throws<ScopeLimitExceededException>(() => scopes.Enter(new("eve")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Options_of_two_assemblies_are_applied_in_the_order_of_their_registration(bool isDependencyFirst)
    {
        List<string> order = [];
        Action<ScopeHostOptions> ofAccounts = options => Note(options, "accounts", 1);
        Action<ScopeHostOptions> ofStatements = options => Note(options, "statements", 2);
        var services = isDependencyFirst
            ? Bank.Furnish().AddAccounts(ofAccounts).AddStatements(ofStatements)
            : Bank.Furnish().AddStatements(ofStatements).AddAccounts(ofAccounts);
        await using var provider = services.BuildStrictly();
        var scopes = provider.GetRequiredService<ScopeHost<UserContext>>();

        Assert.Equal(isDependencyFirst ? ["accounts", "statements"] : ["statements", "accounts"], order);
        await using var first = scopes.Enter(Ada);
        await using var second = isDependencyFirst ? scopes.Enter(new("bob")) : null;
        Assert.Throws<ScopeLimitExceededException>(() => scopes.Enter(new("eve")));

        void Note(ScopeHostOptions options, string assembly, int maxScopes)
        {
            order.Add(assembly);
            options.MaxScopes = maxScopes;
        }
    }

    [Fact]
    public async Task Options_are_asked_for_once_a_container_and_not_before_its_host_is()
    {
        var count = 0;
        var services = Bank.Furnish().AddAccounts(_ => count++);
        await using var provider = services.BuildStrictly();
        Assert.Equal(0, count);

        GC.KeepAlive(provider.GetRequiredService<AccountFactory>());
        GC.KeepAlive(provider.GetRequiredService<ScopeHost<UserContext>>());
        Assert.Equal(1, count);

        await using var other = services.BuildStrictly();
        GC.KeepAlive(other.GetRequiredService<ScopeHost<UserContext>>());
        Assert.Equal(2, count);
    }

    [Fact]
    public async Task Options_hold_for_the_host_of_each_context()
    {
        await using var provider = Bank.Furnish().AddAccounts().AddStatements(static options => options.MaxScopes = 1).BuildStrictly();
        await using var user = provider.GetRequiredService<ScopeHost<UserContext>>().Enter(Ada);
        await using var device = provider.GetRequiredService<ScopeHost<DeviceContext>>().Enter(new(1));

        Assert.Throws<ScopeLimitExceededException>(() => provider.GetRequiredService<ScopeHost<UserContext>>().Enter(new("bob")));
        Assert.Throws<ScopeLimitExceededException>(() => provider.GetRequiredService<ScopeHost<DeviceContext>>().Enter(new(2)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Time_is_the_containers(bool isRegisteredFirst)
    {
        var time = new FakeTimeProvider();
        var services = Bank.Furnish();
        if (isRegisteredFirst)
        {
            services.AddSingleton<TimeProvider>(time);
        }

        services.AddAccounts(static options => options.LingerTime = TimeSpan.FromHours(1));
        if (!isRegisteredFirst)
        {
            services.AddSingleton<TimeProvider>(time);
        }

        await using var provider = services.BuildStrictly();
        var scopes = provider.GetRequiredService<ScopeHost<UserContext>>();
        await scopes.Enter(Ada).DisposeAsync();

        time.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal(1, scopes.ActiveScopes);
        time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(0, scopes.ActiveScopes);
    }

    [Fact]
    public async Task Without_a_registered_time_the_systems_passes()
    {
        await using var provider = Bank.Furnish().AddAccounts(static options => options.LingerTime = TimeSpan.FromMilliseconds(1)).BuildStrictly();
        var scopes = provider.GetRequiredService<ScopeHost<UserContext>>();
        await scopes.Enter(Ada).DisposeAsync();

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        while (scopes.ActiveScopes > 0)
        {
            await Task.Delay(1, patience.Token);
        }
    }
}
