namespace FactoryGen.Containers.Tests.Services;

/// <summary>What the factories of both assemblies are given, registered as an application would, and validated as strictly as it can be.</summary>
internal static class Bank
{
    public static readonly ServiceProviderOptions Strict = new() { ValidateOnBuild = true, ValidateScopes = true };

    /// <summary>A bank with both assemblies.</summary>
    public static IServiceCollection Open(Journal? journal = null) => Furnish(journal).AddAccounts().AddStatements();

    /// <summary>A bank to which both assemblies are still to be added.</summary>
    public static IServiceCollection Furnish(Journal? journal = null) => new ServiceCollection().AddFurniture(journal ?? new Journal());

    public static IServiceCollection AddFurniture(this IServiceCollection services, Journal journal) =>
        services.AddSingleton(journal)
            .AddSingleton<Vault>()
            .AddSingleton<Printer>()
            .AddSingleton<Rows>()
            .AddKeyedSingleton("oak", new Wood("oak"))
            .AddKeyedSingleton("blue", (_, _) => new Ink("blue", journal))
            .AddSingleton(static provider => new BadgeFactory(provider.GetRequiredService<ScopeHost<UserContext>>(), provider.GetRequiredKeyedService<Ink>("blue")));

    public static ServiceProvider BuildStrictly(this IServiceCollection services) => services.BuildServiceProvider(Strict);
}
