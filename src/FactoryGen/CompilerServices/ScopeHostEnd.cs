using System.ComponentModel;

namespace FactoryGen.CompilerServices;

/// <summary>
/// Ends a host's scopes when a container disposes of it. A container disposes in reverse order of creation, and it is created after
/// each factory, hence after everything that the factory was given: scopes end before that is disposed of. For generated code.
/// </summary>
/// <typeparam name="TContext">The host's context type.</typeparam>
/// <param name="host">The container's host.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ScopeHostEnd<TContext>(ScopeHost<TContext> host) : IAsyncDisposable, IDisposable
{
    /// <inheritdoc/>
    public ValueTask DisposeAsync() => host.DisposeAsync();

    /// <inheritdoc/>
    public void Dispose() => host.Dispose();
}
