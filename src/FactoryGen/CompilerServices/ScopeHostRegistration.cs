using System.ComponentModel;

namespace FactoryGen.CompilerServices;

/// <summary>What generated container registrations call. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ScopeHostRegistration
{
    /// <summary>
    /// Creates a container's host of a context type: with what the assemblies that registered themselves say of its options, in order
    /// of registration, and with the container's time provider if it has one.
    /// </summary>
    /// <typeparam name="TContext">The host's context type.</typeparam>
    /// <param name="services">The container that will own the host, and from which it takes a factory that nobody has asked for yet.</param>
    /// <returns>A new host.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static ScopeHost<TContext> Create<TContext>(IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = new ScopeHostOptions();
        foreach (var configuration in Find<IEnumerable<ScopeHostConfiguration<TContext>>>(services) ?? [])
        {
            configuration.Apply(options);
        }

        return new ScopeHost<TContext>(options, Find<TimeProvider>(services)) { Container = services };
    }

    private static T? Find<T>(IServiceProvider services)
        where T : class => (T?)services.GetService(typeof(T));
}
