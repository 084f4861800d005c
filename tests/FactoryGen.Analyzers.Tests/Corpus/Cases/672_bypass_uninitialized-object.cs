// 672 bypass, uninitialized-object: BAD
// An object of the implementation without any constructor.

namespace Corpus.C672;

using System.Runtime.CompilerServices;

internal static class Deserializer
{
    public static ISessionStore Restore(IReadOnlyDictionary<string, string> values)
    {
        var store = (ISessionStore)RuntimeHelpers.GetUninitializedObject(typeof(SessionStore)); // BUG
        foreach (var (key, value) in values)
            Log.Write(key + "=" + value + " in " + store);
        return store;
    }
}
