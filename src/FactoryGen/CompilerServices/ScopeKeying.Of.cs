using System.ComponentModel;
using FactoryGen.Scopes;

namespace FactoryGen.CompilerServices;

/// <summary>The key function of a context type. For generated code; immutable and safe to call from any thread.</summary>
/// <typeparam name="TContext">The context type.</typeparam>
/// <typeparam name="TKey">What tells its scopes apart; several key properties make a tuple.</typeparam>
/// <param name="keyOf">Reads the key and throws an <see cref="ArgumentException"/> where it is none (<see cref="ScopeKey.Part"/>).</param>
/// <param name="ofBase">
/// The key function of the base, if that is a context too: a host of the base asks it, whichever context is entered first.
/// </param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ScopeKeying<TContext, TKey>(Func<TContext, TKey> keyOf, ScopeKeying? ofBase = null) : ScopeKeying
{
    internal override ScopeTable<THostContext>? CreateTable<THostContext>() =>
        keyOf is Func<THostContext, TKey> hostKeyOf
            ? new ScopeTable<THostContext, TKey>(hostKeyOf)
            : ofBase?.CreateTable<THostContext>();
}
