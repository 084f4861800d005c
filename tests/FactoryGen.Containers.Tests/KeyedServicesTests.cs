namespace FactoryGen.Containers.Tests;

/// <summary>Attributes and defaults of provided parameters arrive at the container as they stand.</summary>
public sealed class KeyedServicesTests
{
    private static readonly UserContext Ada = new("ada");

    [Fact]
    public async Task What_is_not_registered_keeps_its_default() => Assert.Equal("ada: oak, no legs, none, 3", await DeskOf(Bank.Open()));

    [Fact]
    public async Task What_is_registered_under_its_key_is_given() => Assert.Equal(
        "ada: oak, pine, glossy, 3",
        await DeskOf(Bank.Open().AddKeyedSingleton(7, new Wood("pine")).AddKeyedSingleton("lacquer", "glossy")));

    [Fact]
    public void What_has_no_default_is_missed_when_the_container_is_built()
    {
        var services = Bank.Open();
        services.Remove(services.Single(static service => service.ServiceType == typeof(Wood)));

        var failure = Assert.Throws<AggregateException>(services.BuildStrictly);
        Assert.Contains(typeof(Wood).FullName!, failure.Message, StringComparison.Ordinal);
        Assert.Contains(typeof(DeskFactory).FullName!, failure.Message, StringComparison.Ordinal);
    }

    private static async Task<string> DeskOf(IServiceCollection services)
    {
        await using var provider = services.BuildStrictly();
        await using var lease = provider.GetRequiredService<ScopeHost<UserContext>>().Enter(Ada);
        return provider.GetRequiredService<DeskFactory>().Get(Ada).Text;
    }
}
