// 347 missing-await, func-of-object: BAD
// a Func<object> hands out the task as if it were the service

namespace Corpus.C347;

internal static class Usage
{
    public static Func<object> Resolver(UserContext user) => () => Factories.SessionStores.GetAsync(user); // BUG
}
