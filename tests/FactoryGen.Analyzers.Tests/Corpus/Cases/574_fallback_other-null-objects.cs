// 574 fallback, other-null-objects: GOOD
// null objects of types that no factory hands out

using System.IO;

namespace Corpus.C574;

internal static class Usage
{
    private static TextWriter Writer(TextWriter? given) => given ?? TextWriter.Null;
    public static void Run(UserContext user, IProgress<int>? progress, TextWriter? writer)
    {
        (progress ?? new Progress<int>()).Report(Factories.WebSockets.Get(user).Count);
        Writer(writer).WriteLine("done");
    }
}
