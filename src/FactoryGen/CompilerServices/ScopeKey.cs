using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FactoryGen.CompilerServices;

/// <summary>Refuses what is no key: there is no fallback scope. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ScopeKey
{
    /// <summary>Returns <paramref name="value"/> as it is, or throws if it can't tell one user from another.</summary>
    /// <typeparam name="T">The type of the key or of a part of it.</typeparam>
    /// <param name="value">The key or a part of it. Of a tuple, each element is checked.</param>
    /// <param name="name">The user's own name for it, such as <c>UserContext.UserId</c>.</param>
    /// <returns><paramref name="value"/>, neither trimmed nor normalised.</returns>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null, an empty or white string, or an empty <see cref="Guid"/>.</exception>
    public static T Part<T>(T value, string name)
    {
        var flaw = FlawOf(value);
        if (flaw is not null)
        {
            throw new ArgumentException($"{name} is {flaw}: it can't tell one user from another, and there is no shared scope to fall back to.", nameof(value));
        }

        return value;
    }

    private static string? FlawOf<T>(T value) => value switch
    {
        null => "null",
        string { Length: 0 } => "an empty string",
        string text => string.IsNullOrWhiteSpace(text) ? "white space" : null,
        Guid guid when guid == Guid.Empty => "Guid.Empty",
        ITuple tuple => FlawOfElements(tuple),
        _ => null,
    };

    private static string? FlawOfElements(ITuple tuple)
    {
        for (var i = 0; i < tuple.Length; i++)
        {
            if (FlawOf(tuple[i]) is { } flaw)
            {
                return $"a tuple whose element {i + 1} is {flaw}";
            }
        }

        return null;
    }
}
