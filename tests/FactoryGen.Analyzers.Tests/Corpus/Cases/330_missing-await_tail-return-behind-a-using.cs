// 330 missing-await, tail-return-behind-a-using: GOOD
// the using is over before the task is made

using System.IO;

namespace Corpus.C330;

internal static class Usage
{
    public static Task<ISessionStore> Open(Stream body, CancellationToken ct)
    {
        string id;
        using (var reader = new StreamReader(body))
        {
            id = reader.ReadToEnd();
        }

        return Factories.SessionStores.GetAsync(UserContext.For(id), ct);
    }
}
