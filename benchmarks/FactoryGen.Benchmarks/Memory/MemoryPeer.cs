using System.Collections.Concurrent;
using Autofac;
using FactoryGen.Benchmarks.Subjects;
using Microsoft.Extensions.DependencyInjection;

namespace FactoryGen.Benchmarks.Memory;

/// <summary>One way to keep an instance for each user.</summary>
/// <param name="Name">For the table.</param>
/// <param name="Open">Prepares it; what it returns serves a user and returns what is to be kept, or null.</param>
/// <param name="CreateInstance">The instance alone, which doesn't count.</param>
internal sealed record MemoryPeer(string Name, Func<Func<UserContext, object?>> Open, Func<UserContext, object> CreateInstance)
{
    internal const int Users = 100_000;

    internal static readonly IReadOnlyList<MemoryPeer> All =
    [
        new("FactoryGen: scope and lease", OpenFactory, static user => new PlainAgent(user)),
        new("FactoryGen, asynchronous: scope, lease and task", OpenAsyncFactory, static user => new AsyncInstance(user)),
        new("ConcurrentDictionary of Lazy (no ending)", OpenDictionary, static user => new PlainAgent(user)),
        new("Pure.DI: composition", static () => static user => (user.Composition = new AgentComposition(user)).Agent, static user => new PlainAgent(user)),
        new("Microsoft.Extensions.DependencyInjection: scope", OpenServices, static user => new PlainAgent(user)),
        new("Autofac: lifetime scope", OpenContainer, static user => new PlainAgent(user)),
    ];

    /// <returns>Bytes a user beyond context and instance.</returns>
    internal double Measure()
    {
        var users = Requests.CreateUsers(Users);
        var kept = new object?[Users];
        var size = SizeOfInstance(users[0]);
        var serve = Open();

        // What the first calls of anything allocate once belongs to nobody.
        foreach (var user in Requests.CreateUsers(100))
        {
            _ = serve(new UserContext("warm " + user.UserId));
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < Users; i++)
        {
            kept[i] = serve(users[i]);
        }

        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(users);
        GC.KeepAlive(kept);
        GC.KeepAlive(serve);
        return ((double)(after - before) / Users) - size;
    }

    private long SizeOfInstance(UserContext user)
    {
        _ = CreateInstance(user);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = CreateInstance(user);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Func<UserContext, object?> OpenFactory()
    {
        var host = new ScopeHost<UserContext>();
        var factory = new AgentFactory(host);
        return user =>
        {
            var lease = host.Enter(user);
            _ = factory.Get(user);
            return lease;
        };
    }

    private static Func<UserContext, object?> OpenAsyncFactory()
    {
        var host = new ScopeHost<UserContext>();
        var factory = new AsyncAgentFactory(host);
        return user =>
        {
            var lease = host.Enter(user);
            // Every peer is opened by the same synchronous delegate, and nobody else waits for this thread.
#pragma warning disable FG2010
            _ = factory.GetAsync(user).GetAwaiter().GetResult();
#pragma warning restore FG2010
            return lease;
        };
    }

    private static Func<UserContext, object?> OpenDictionary()
    {
        var agents = new ConcurrentDictionary<string, Lazy<IAgent>>();
        return user =>
        {
            _ = agents.GetOrAdd(user.UserId, static (_, user) => new Lazy<IAgent>(() => new PlainAgent(user)), user).Value;
            return agents;
        };
    }

    private static Func<UserContext, object?> OpenServices()
    {
        var services = Containers.CreateServiceProvider();
        return user =>
        {
            var scope = Containers.OpenScope(services, user);
            _ = scope.ServiceProvider.GetRequiredService<IAgent>();
            return scope;
        };
    }

    private static Func<UserContext, object?> OpenContainer()
    {
        var container = Containers.CreateAutofac();
        return user =>
        {
            var scope = Containers.OpenScope(container, user);
            _ = scope.Resolve<IAgent>();
            return scope;
        };
    }

    // As large as an AsyncAgent, which only its factory builds.
    private sealed class AsyncInstance(UserContext user)
    {
        private readonly int _answer = user.UserId.Length;

        public override string ToString() => $"{user.UserId}: {_answer}";
    }
}
