using FactoryGen.Analysis.Model;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Generator.Emission;

/// <summary>Prints the method that adds an assembly's factories to a container.</summary>
internal static class RegistrationEmitter
{
    private const string Services = "global::Microsoft.Extensions.DependencyInjection.IServiceCollection";
    private const string TryAdd = "global::Microsoft.Extensions.DependencyInjection.Extensions.ServiceCollectionDescriptorExtensions.TryAdd";
    private const string Provider = "global::Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions";
    private const string KeepsConstructors = "global::System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(global::System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicConstructors)";
    private const string AddKeyed = "global::Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddKeyed";
    private const string KeyedProvider = "global::Microsoft.Extensions.DependencyInjection.ServiceProviderKeyedServiceExtensions";

    public static void Emit(SourceProductionContext output, RegistrationModel? registration)
    {
        if (registration is null)
        {
            return;
        }

        var source = new SourceWriter().WriteHeader(registration.SuppressedIds).WriteNamespace("Microsoft.Extensions.DependencyInjection")
            .Write(ClassHeader(registration)).Open()
            .Write(MethodHeader(registration)).Open()
            .Write("global::System.ArgumentNullException.ThrowIfNull(services);")
            .WriteEach(registration.Contexts, static context => $"AddHost<{context}>(services, configure);")
            .WriteEach(registration.Factories, AddFactory)
            .WriteEach(registration.LegacyFactories, static factory => $"{TryAdd}Singleton<{factory.Type}>(services, static provider => new {factory.Implementation}(provider));")
            .Write("return services;").Close()
            .Blank()
            .Write(AddHostMethod());
        if (!registration.Factories.IsEmpty)
        {
            source.Blank().Write(AddFactoryMethod());
        }

        source.Close().AddTo(output, "FactoryGen.Registration.g.cs");
    }

    private static string ClassHeader(RegistrationModel registration) =>
        $$"""
        /// <summary>Adds the factories of {{Docs.Escape(registration.Assembly)}} to a container.</summary>
        {{GeneratedCode.Attribute}}
        public static class {{registration.Class}}
        """;

    private static string MethodHeader(RegistrationModel registration) =>
        $$"""
        /// <summary>
        /// Adds every factory of {{Docs.Escape(registration.Assembly)}}, by its class and its interface, and the hosts of their scopes.
        /// Once or several times, and whatever other assemblies add, it comes to the same; all <paramref name="configure"/> are applied.
        /// </summary>
        public static {{Services}} {{registration.Method}}(this {{Services}} services, global::System.Action<global::FactoryGen.ScopeHostOptions>? configure = null)
        """;

    private static void AddFactory(SourceWriter source, RegisteredFactory factory)
    {
        source.Append($"AddFactory<{factory.Factory}, {factory.Context.Key}");
        if (factory.Service is { } service)
        {
            CSharpText.AppendContract(source.Append(", "), factory.IsAsynchronous, service, factory.Context);
        }

        source.Write(">(services);");
    }

    private static string AddHostMethod() =>
        $$"""
        private static void AddHost<TContext>({{Services}} services, global::System.Action<global::FactoryGen.ScopeHostOptions>? configure)
            where TContext : notnull
        {
            if (configure is not null)
            {
                global::Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton(services, new global::FactoryGen.CompilerServices.ScopeHostConfiguration<TContext>(configure));
            }

            {{TryAdd}}Singleton(services, static provider => global::FactoryGen.CompilerServices.ScopeHostRegistration.Create<TContext>(provider));
            {{TryAdd}}Transient<global::FactoryGen.CompilerServices.ScopeHostEnd<TContext>>(services);
        }
        """;

    private static string AddFactoryMethod() =>
        $$"""
        private static void AddFactory<[{{KeepsConstructors}}] TFactory, TContext, TContract>({{Services}} services)
            where TFactory : class, TContract
            where TContext : notnull
            where TContract : class
        {
            AddFactory<TFactory, TContext>(services);
            {{TryAdd}}Singleton<TContract>(services, static provider => {{Provider}}.GetRequiredService<TFactory>(provider));
        }

        // A container disposes in the reverse order of creation. The end of the scopes is created after the factory, so after everything
        // that the factory was given: the scopes end first. The key keeps the factory itself out of the way of those who ask for it.
        // Who has registered the factory already builds it in his own way, and that way alone has to be valid.
        private static void AddFactory<[{{KeepsConstructors}}] TFactory, TContext>({{Services}} services)
            where TFactory : class
            where TContext : notnull
        {
            var before = services.Count;
            {{TryAdd}}Singleton(services, static provider =>
            {
                var factory = {{KeyedProvider}}.GetRequiredKeyedService<TFactory>(provider, "FactoryGen");
                _ = {{Provider}}.GetRequiredService<global::FactoryGen.CompilerServices.ScopeHostEnd<TContext>>(provider);
                return factory;
            });
            if (services.Count > before)
            {
                {{AddKeyed}}Singleton<TFactory>(services, "FactoryGen");
            }
        }
        """;
}
