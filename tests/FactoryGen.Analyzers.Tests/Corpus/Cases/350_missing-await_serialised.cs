// 350 missing-await, serialised: BAD
// the task is serialised in the place of the service

using System.Text.Json;

namespace Corpus.C350;

internal static class Usage
{
    public static string Save(UserContext user) => JsonSerializer.Serialize(Factories.SessionStores.GetAsync(user)); // BUG
}
