namespace FactoryGen.Creations;

/// <summary>
/// Which creation waits for which, across all scopes and hosts of the process: what finds a circle that two flows close between
/// them. Only creations that ask for other instances come here, never a hit or a first-level call.
/// </summary>
internal static class WaitGraph
{
    private static readonly object Gate = new();

    /// <summary>Notes that <paramref name="waiting"/> waits for <paramref name="awaited"/> until the result is disposed of.</summary>
    /// <param name="waiting">The creation whose code waits; null, or one that is over, can't close a circle.</param>
    /// <param name="awaited">What it waits for.</param>
    /// <exception cref="InvalidOperationException">That would close a circle; nothing is noted then.</exception>
    internal static Edge Wait(Creation? waiting, Creation awaited)
    {
        if (waiting is null || waiting.Outcome != CreationOutcome.None)
        {
            return default;
        }

        List<Creation>? circle;
        lock (Gate)
        {
            circle = PathFrom(awaited, waiting);
            if (circle is null)
            {
                (waiting.AwaitedCreations ??= []).Add(awaited);
                return new Edge(waiting, awaited);
            }
        }

        var names = circle.Select(static creation => creation.Name).Prepend(waiting.Name);
        throw new InvalidOperationException(
            $"The creation of {waiting.Name} asks for itself: {string.Join(" → ", names)}. Each waits for the next, so none could ever complete. "
            + "Ask for the other instance after the construction, or move what both need into a service of its own.");
    }

    // Breadth first, each creation once: there may be more paths than anybody can walk, and the one shown is the shortest.
    private static List<Creation>? PathFrom(Creation from, Creation to)
    {
        if (from == to)
        {
            return [to];
        }

        if (from.AwaitedCreations is not { Count: > 0 })
        {
            return null;
        }

        Dictionary<Creation, Creation> askedBy = [];
        Queue<Creation> open = new([from]);
        while (open.TryDequeue(out var asking))
        {
            foreach (var asked in asking.AwaitedCreations ?? [])
            {
                if (!askedBy.TryAdd(asked, asking))
                {
                    continue;
                }

                if (asked == to)
                {
                    return PathTo(to, from, askedBy);
                }

                open.Enqueue(asked);
            }
        }

        return null;
    }

    private static List<Creation> PathTo(Creation to, Creation from, Dictionary<Creation, Creation> askedBy)
    {
        List<Creation> path = [to];
        while (path[^1] != from)
        {
            path.Add(askedBy[path[^1]]);
        }

        path.Reverse();
        return path;
    }

    /// <summary>One creation waiting for another.</summary>
    internal readonly struct Edge(Creation waiting, Creation awaited) : IDisposable
    {
        public void Dispose()
        {
            if (waiting is null)
            {
                return;
            }

            lock (Gate)
            {
                _ = waiting.AwaitedCreations!.Remove(awaited);
            }
        }
    }
}
