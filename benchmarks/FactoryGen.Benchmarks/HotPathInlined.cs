using System.Collections.Concurrent;
using BenchmarkDotNet.Attributes;
using FactoryGen.Benchmarks.Subjects;

namespace FactoryGen.Benchmarks;

/// <summary>The same where even the call on the instance is inlined, so that the floor is two reads and a comparison.</summary>
public class HotPathInlined
{
    private readonly ScopeHost<UserContext> _host = new();
    private readonly ConcurrentDictionary<string, Lazy<IAgent>> _agents = new();
    private readonly AgentFactory _factory;
    private UserContext[] _requests = [];

    public HotPathInlined() => _factory = new AgentFactory(_host);

    /// <summary>64 stay in the processor's first cache; 20,000 in random order don't.</summary>
    [Params(64, 20_000)]
    public int Users { get; set; }

    [GlobalSetup(Targets = [nameof(Field), nameof(Factory)])]
    public void PrepareFactory() => _requests = Requests.Create(Users, user =>
    {
        _ = _host.Enter(user);
        user.Agent = _factory.Get(user);
    });

    [Benchmark(Baseline = true, OperationsPerInvoke = Requests.Calls, Description = "a field on the context (the floor)")]
    public int Field()
    {
        var sum = 0;
        var requests = _requests;
        for (var round = Requests.Calls / requests.Length; round > 0; round--)
        {
            foreach (var user in requests)
            {
                sum += user.Agent!.Glance();
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Requests.Calls, Description = "FactoryGen")]
    public int Factory()
    {
        var sum = 0;
        var factory = _factory;
        var requests = _requests;
        for (var round = Requests.Calls / requests.Length; round > 0; round--)
        {
            foreach (var user in requests)
            {
                sum += factory.Get(user).Glance();
            }
        }

        return sum;
    }

    [GlobalSetup(Target = nameof(Dictionary))]
    public void PrepareDictionary() => _requests = Requests.Create(Users, user => _ = _agents.GetOrAdd(user.UserId, _ => new Lazy<IAgent>(() => new PlainAgent(user))).Value);

    [Benchmark(OperationsPerInvoke = Requests.Calls, Description = "ConcurrentDictionary of Lazy")]
    public int Dictionary()
    {
        var sum = 0;
        var agents = _agents;
        var requests = _requests;
        for (var round = Requests.Calls / requests.Length; round > 0; round--)
        {
            foreach (var user in requests)
            {
                sum += agents[user.UserId].Value.Glance();
            }
        }

        return sum;
    }
}
