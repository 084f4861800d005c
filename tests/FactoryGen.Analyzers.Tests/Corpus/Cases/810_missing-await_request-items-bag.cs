// 810 missing-await, request-items-bag: BAD
// the task goes into a bag of objects from which it is cast back as the service

namespace Corpus.C810;

internal sealed class RequestItems
{
    private readonly Dictionary<string, object> _items = new(StringComparer.Ordinal);

    public void Prepare(RequestContext request)
    {
        _items["user"] = request.User;
        _items["session"] = Factories.SessionStores.GetAsync(request.User, request.Aborted); // BUG
    }

    public ISessionStore Session => (ISessionStore)_items["session"];
}
