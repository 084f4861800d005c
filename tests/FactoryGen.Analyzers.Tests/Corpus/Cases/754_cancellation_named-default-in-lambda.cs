// 754 cancellation, named-default-in-lambda: BAD
// a named argument `cancellationToken: default` in a lambda that has its own token

namespace Corpus.C754;

internal sealed class FanOut(ExportSinkFactory sinks)
{
    public Task PublishAsync(IEnumerable<UserContext> users, string line, CancellationToken ct) =>
        Parallel.ForEachAsync(users, ct, async (user, token) =>
        {
            var sink = await sinks.GetAsync(user, cancellationToken: default); // BUG
            await sink.WriteAsync(line, token);
        });
}
