using System.ComponentModel;

namespace FactoryGen.CompilerServices;

/// <summary>One assembly's say in the options of a host that a container creates. For generated code.</summary>
/// <typeparam name="TContext">The host's context type.</typeparam>
/// <param name="configure">Changes the options; called once a host, in order of registration.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ScopeHostConfiguration<TContext>(Action<ScopeHostOptions> configure)
{
    internal void Apply(ScopeHostOptions options) => configure(options);
}
