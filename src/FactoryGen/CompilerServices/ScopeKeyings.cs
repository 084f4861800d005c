using System.ComponentModel;
using FactoryGen.Scopes;

namespace FactoryGen.CompilerServices;

/// <summary>
/// The key functions of context types that can't tell it themselves: structs, types that aren't partial, and types that a
/// <see cref="ScopeKeyAttribute"/> method makes contexts. Filled by generated module initialisers. For generated code; safe to call from any thread.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ScopeKeyings
{
    /// <summary>
    /// Says how the scopes of a context type are told apart. The same source may say it again, from each assembly that uses it; when two
    /// sources contradict each other, hosts of the type refuse to guess.
    /// </summary>
    /// <typeparam name="TContext">The context type, exactly.</typeparam>
    /// <typeparam name="TKey">What tells its scopes apart.</typeparam>
    /// <param name="keyOf">Reads the key and throws an <see cref="ArgumentException"/> where it is none (<see cref="ScopeKey.Part"/>).</param>
    /// <param name="source">Where the user says so, by full name and assembly.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Add<TContext, TKey>(Func<TContext, TKey> keyOf, string source)
    {
        ArgumentNullException.ThrowIfNull(keyOf);
        ArgumentNullException.ThrowIfNull(source);
        var added = new ScopeKeyingRegistration<TContext>(new ScopeKeying<TContext, TKey>(keyOf), source);
        var present = Interlocked.CompareExchange(ref ScopeKeyingRegistration<TContext>.Current, added, null);
        if (present is not null && present.Source != source)
        {
            present.Rival = source;
        }
    }

    /// <summary>A table for a host of exactly this context type; null if nobody said how its scopes are told apart.</summary>
    /// <exception cref="InvalidOperationException">Two sources say it.</exception>
    internal static ScopeTable<TContext>? CreateTable<TContext>() =>
        Volatile.Read(ref ScopeKeyingRegistration<TContext>.Current) switch
        {
            null => null,
            { Rival: { } rival, Source: var source } => throw new InvalidOperationException(
                $"What separates one {typeof(TContext).Name} from another is said twice: by {source}, and by {rival}. Keep one [ScopeKey], or give the host its key yourself: ScopeHost.Create<{typeof(TContext).Name}, …>(keyOf)."),
            var registration => registration.Keying.CreateTable<TContext>(),
        };
}
