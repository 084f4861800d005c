// 761 bypass, new-constraint: BAD
// a generic helper with a new() constraint builds the implementation that its caller names

namespace Corpus.C761;

internal sealed class MetricsBuffer(UserContext user)
{
    private readonly IMetricsHub _hub = Make<MetricsHub>(); // BUG

    public void Count(string name) => _hub.Increment(user.Id.Value + "." + name);

    private static T Make<T>() where T : IMetricsHub, new() => new T();
}
