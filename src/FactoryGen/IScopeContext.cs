using System.ComponentModel;
using FactoryGen.CompilerServices;

namespace FactoryGen;

/// <summary>
/// A context type that remembers the scope it was entered in. The generator implements this, explicitly, on every partial
/// <see cref="ScopeContextAttribute">[ScopeContext]</see> class; nobody writes it by hand.
/// </summary>
public interface IScopeContext
{
    /// <summary>Where the entered scope is remembered. For generated code only.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    ref ScopeLink Link { get; }

    /// <summary>How scopes are told apart by their key. For generated code only; a host asks once.</summary>
    /// <returns>The key function of the context type.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    ScopeKeying CreateKeying();
}
