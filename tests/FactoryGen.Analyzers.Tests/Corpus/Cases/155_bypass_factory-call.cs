// 155 bypass, factory-call: GOOD
// through the factory

namespace Corpus.C155;

internal static class Usage
{
    public static int Run(UserContext user) => Factories.WebSockets.Get(user).Count;
}
