using Microsoft.Extensions.Hosting;

namespace FactoryGen.Containers.Tests;

/// <summary>A container of some kind, which a test ends either way.</summary>
internal sealed class ContainerUnderTest
{
    private readonly IDisposable _owner;

    private ContainerUnderTest(IServiceProvider services, IDisposable owner)
    {
        Services = services;
        _owner = owner;
    }

    public IServiceProvider Services { get; }

    public static ContainerUnderTest Create(ContainerKind kind, IServiceCollection services)
    {
        if (kind == ContainerKind.ServiceProvider)
        {
            var provider = services.BuildStrictly();
            return new(provider, provider);
        }

        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.ConfigureContainer(new DefaultServiceProviderFactory(Bank.Strict));
        foreach (var service in services)
        {
            builder.Services.Add(service);
        }

        var host = builder.Build();
        return new(host.Services, host);
    }

    public async Task EndAsync(Ending ending)
    {
        if (ending == Ending.Synchronously)
        {
            _owner.Dispose();
        }
        else
        {
            await ((IAsyncDisposable)_owner).DisposeAsync();
        }
    }
}
