using Autofac;
using Microsoft.Extensions.DependencyInjection;

namespace FactoryGen.Benchmarks.Subjects;

/// <summary>The containers, each with one agent for each of its scopes.</summary>
internal static class Containers
{
    internal static ServiceProvider CreateServiceProvider() => new ServiceCollection()
        .AddScoped<CurrentUser>()
        .AddScoped<IAgent>(static services => new PlainAgent(services.GetRequiredService<CurrentUser>().User!))
        .BuildServiceProvider();

    internal static IContainer CreateAutofac()
    {
        var builder = new ContainerBuilder();
        _ = builder.RegisterType<CurrentUser>().InstancePerLifetimeScope();
        _ = builder.Register(static context => new PlainAgent(context.Resolve<CurrentUser>().User!)).As<IAgent>().InstancePerLifetimeScope();
        return builder.Build();
    }

    internal static IServiceScope OpenScope(IServiceProvider services, UserContext user)
    {
        var scope = services.CreateScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().User = user;
        return scope;
    }

    internal static ILifetimeScope OpenScope(ILifetimeScope container, UserContext user)
    {
        var scope = container.BeginLifetimeScope();
        scope.Resolve<CurrentUser>().User = user;
        return scope;
    }
}
