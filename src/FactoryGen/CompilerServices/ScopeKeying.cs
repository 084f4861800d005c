using System.ComponentModel;
using FactoryGen.Scopes;

namespace FactoryGen.CompilerServices;

/// <summary>How the scopes of a context type are told apart. For generated code; immutable and safe to call from any thread.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ScopeKeying
{
    private protected ScopeKeying()
    {
    }

    /// <summary>A table for a host whose context type is the keyed type or derives from it; null if it is neither.</summary>
    internal abstract ScopeTable<THostContext>? CreateTable<THostContext>();
}
