// 509 bypass, activator-of-a-plugin: GOOD
// Activator builds a type that nobody here knows

namespace Corpus.C509;

internal interface IPlugin { string Name { get; } }
internal static class Usage
{
    public static IPlugin Load(Type type) => (IPlugin)Activator.CreateInstance(type)!;
}
