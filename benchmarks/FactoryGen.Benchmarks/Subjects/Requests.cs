namespace FactoryGen.Benchmarks.Subjects;

/// <summary>The users of a benchmark, in the order in which they call.</summary>
internal static class Requests
{
    /// <summary>How often an instance is asked for in one run of a benchmark, whatever the number of users.</summary>
    internal const int Calls = 320_000;

    // The same users and the same order in every process.
    private const int Seed = 20_000;

    /// <summary>Users with identifiers as identity providers give them.</summary>
    internal static UserContext[] CreateUsers(int count) => CreateUsers(count, static _ => { });

    /// <summary>Users who were served once, in random order. One comes and is served before the next comes, so what belongs to one lies together in memory.</summary>
    internal static UserContext[] Create(int count, Action<UserContext> serve)
    {
        var users = CreateUsers(count, serve);
        new Random(Seed).Shuffle(users);
        return users;
    }

    private static UserContext[] CreateUsers(int count, Action<UserContext> serve)
    {
        var random = new Random(Seed);
        var users = new UserContext[count];
        var id = new byte[16];
        for (var i = 0; i < count; i++)
        {
            random.NextBytes(id);
            users[i] = new UserContext(new Guid(id).ToString());
            serve(users[i]);
        }

        return users;
    }
}
