using System.ComponentModel;
using FactoryGen.Scopes;

namespace FactoryGen.CompilerServices;

/// <summary>
/// Where a context remembers the scope that it was entered in. For generated code. All links are equal, so that a record
/// with one keeps its equality and its hash code.
/// </summary>
/// <remarks>
/// <c>with</c> and <c>MemberwiseClone</c> copy a link. The entry behind it names the one context that it belongs to, so a copy's
/// link reaches nothing; and the end of a scope empties its entries, so a link left behind keeps nothing alive.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ScopeLink : IEquatable<ScopeLink>
{
    internal ScopeEntry? Entry;

    /// <summary>Links take no part in equality.</summary>
    /// <param name="left">Any link.</param>
    /// <param name="right">Any other link.</param>
    /// <returns>Always true.</returns>
    public static bool operator ==(ScopeLink left, ScopeLink right) => left.Equals(right);

    /// <summary>Links take no part in equality.</summary>
    /// <param name="left">Any link.</param>
    /// <param name="right">Any other link.</param>
    /// <returns>Always false.</returns>
    public static bool operator !=(ScopeLink left, ScopeLink right) => !left.Equals(right);

    /// <summary>Links take no part in equality.</summary>
    /// <param name="other">Any other link.</param>
    /// <returns>Always true.</returns>
    public readonly bool Equals(ScopeLink other) => true;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is ScopeLink;

    /// <summary>Links take no part in equality.</summary>
    /// <returns>Always 0.</returns>
    public override readonly int GetHashCode() => 0;
}
