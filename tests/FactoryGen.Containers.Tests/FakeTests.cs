using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FactoryGen.Containers.Tests;

/// <summary>A factory is replaced through its interface, by whatever way a container has, and who takes the interface gets the other one.</summary>
public sealed class FakeTests
{
    private static readonly UserContext Ada = new("ada");

    private static readonly Dictionary<string, Func<IServiceCollection>> Ways = new()
    {
        ["before"] = static () => Bank.Furnish().AddSingleton<IScopedFactory<UserContext, IAccount>, FakeAccounts>()
            .AddSingleton<IAsyncScopedFactory<UserContext, IStatement>, FakeStatements>().AddAccounts().AddStatements(),
        ["after"] = static () => Bank.Open().AddSingleton<IScopedFactory<UserContext, IAccount>, FakeAccounts>()
            .AddSingleton<IAsyncScopedFactory<UserContext, IStatement>, FakeStatements>(),
        ["after, and added again"] = static () => Bank.Open().AddSingleton<IScopedFactory<UserContext, IAccount>, FakeAccounts>()
            .AddSingleton<IAsyncScopedFactory<UserContext, IStatement>, FakeStatements>().AddAccounts().AddStatements(),
        ["Replace"] = static () => Bank.Open().Replace(ServiceDescriptor.Singleton<IScopedFactory<UserContext, IAccount>, FakeAccounts>())
            .Replace(ServiceDescriptor.Singleton<IAsyncScopedFactory<UserContext, IStatement>, FakeStatements>()),
    };

    public static TheoryData<string> AllWays => [.. Ways.Keys];

    [Theory]
    [MemberData(nameof(AllWays))]
    public async Task Who_takes_the_interface_gets_the_fake(string way)
    {
        await using var provider = Ways[way]().AddSingleton<Teller>().BuildStrictly();
        var teller = provider.GetRequiredService<Teller>();

        Assert.Equal("fake ada", teller.OwnerOf(Ada));
        Assert.Equal("a fake statement", await teller.TextOf(Ada));
    }

    [Fact]
    public async Task Without_a_fake_who_takes_the_interface_gets_the_users_own()
    {
        await using var provider = Bank.Open().AddSingleton<Teller>().BuildStrictly();
        await using var lease = provider.GetRequiredService<ScopeHost<UserContext>>().Enter(Ada);
        var teller = provider.GetRequiredService<Teller>();

        Assert.Equal("ada", teller.OwnerOf(Ada));
        Assert.Equal("ada's statement", await teller.TextOf(Ada));
    }

    [Fact]
    public async Task A_decorator_wraps_the_factory_by_its_class()
    {
        var services = Bank.Open().AddSingleton<Teller>()
            .AddSingleton<IScopedFactory<UserContext, IAccount>>(static provider => new CountedAccounts(provider.GetRequiredService<AccountFactory>()));
        await using var provider = services.BuildStrictly();
        await using var lease = provider.GetRequiredService<ScopeHost<UserContext>>().Enter(Ada);

        Assert.Equal("ada", provider.GetRequiredService<Teller>().OwnerOf(Ada));
        Assert.Equal(1, Assert.IsType<CountedAccounts>(provider.GetRequiredService<IScopedFactory<UserContext, IAccount>>()).Count);
    }

    /// <summary>A generated factory that depends on another one of which it sees the class takes that class: what a scope shares is not replaced halfway.</summary>
    [Fact]
    public async Task A_fake_of_the_interface_does_not_come_between_two_generated_factories()
    {
        await using var provider = Bank.Open().AddSingleton<IScopedFactory<UserContext, IAccount>, FakeAccounts>().BuildStrictly();
        await using var lease = provider.GetRequiredService<ScopeHost<UserContext>>().Enter(Ada);

        Assert.Equal("ada's statement", (await provider.GetRequiredService<IAsyncScopedFactory<UserContext, IStatement>>().GetAsync(Ada, TestContext.Current.CancellationToken)).Text);
    }
}
