// 847 bypass, typeof-and-nameof: GOOD
// the implementation types occur in typeof, nameof, reflection and an array, but none is built

namespace Corpus.C847;

using System.Reflection;

internal static class ArchitectureReport
{
    private static readonly Type[] Implementations = [typeof(WebSocketManager), typeof(SessionStore), typeof(ExportSink)];

    public static IEnumerable<string> Lines()
    {
        yield return $"first: {nameof(WebSocketManager)}.{nameof(WebSocketManager.Send)}";
        foreach (var type in Implementations)
        {
            var constructors = type.GetConstructors(BindingFlags.Public | BindingFlags.Instance);
            yield return $"{type.Name}: {string.Join(", ", constructors.SelectMany(c => c.GetParameters()).Select(p => p.Name))}";
        }
    }
}
