namespace FactoryGen.CompilerServices;

/// <summary>Who says how the scopes of a context type are told apart.</summary>
/// <remarks>A static field of a generic type, rather than a dictionary: it goes with the context's assembly when that is unloaded.</remarks>
internal sealed class ScopeKeyingRegistration<TContext>(ScopeKeying keying, string source)
{
    internal static ScopeKeyingRegistration<TContext>? Current;

    private volatile string? _rival;

    internal ScopeKeying Keying => keying;

    internal string Source => source;

    /// <summary>Another source that says something else.</summary>
    internal string? Rival
    {
        get => _rival;
        set => _rival = value;
    }
}
