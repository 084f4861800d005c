using System.ComponentModel;

namespace FactoryGen.CompilerServices;

/// <summary>What generated container registrations call. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ScopeHostRegistration
{
    /// <summary>Creates a container's host of a context type.</summary>
    /// <typeparam name="TContext">The host's context type.</typeparam>
    /// <param name="configurations">What the assemblies that registered themselves say of its options, in order.</param>
    /// <param name="timeProvider">The container's time provider; null: the system's.</param>
    /// <returns>A new host.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configurations"/> is null.</exception>
    public static ScopeHost<TContext> Create<TContext>(IEnumerable<ScopeHostConfiguration<TContext>> configurations, TimeProvider? timeProvider)
        where TContext : notnull
    {
        ArgumentNullException.ThrowIfNull(configurations);
        var options = new ScopeHostOptions();
        foreach (var configuration in configurations)
        {
            configuration.Apply(options);
        }

        return new ScopeHost<TContext>(options, timeProvider);
    }
}
