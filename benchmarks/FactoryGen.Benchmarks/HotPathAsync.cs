using System.Collections.Concurrent;
using BenchmarkDotNet.Attributes;
using FactoryGen.Benchmarks.Subjects;

namespace FactoryGen.Benchmarks;

/// <summary>The initialised instance is there: awaiting it and calling it.</summary>
public class HotPathAsync
{
    private readonly ScopeHost<UserContext> _host = new();
    private readonly ConcurrentDictionary<string, Lazy<Task<IAsyncAgent>>> _agents = new();
    private readonly AsyncAgentFactory _factory;
    private UserContext[] _requests = [];

    public HotPathAsync() => _factory = new AsyncAgentFactory(_host);

    /// <summary>64 stay in the processor's first cache; 20,000 in random order don't.</summary>
    [Params(64, 20_000)]
    public int Users { get; set; }

    [GlobalSetup(Targets = [nameof(Field), nameof(TaskField), nameof(Factory)])]
    public void PrepareFactory() => _requests = Requests.Create(Users, user =>
    {
        _ = _host.Enter(user);
        // What is measured comes after: users are made one by one, and nobody else waits for this thread.
#pragma warning disable FG2010
        user.AsyncAgent = _factory.GetAsync(user).GetAwaiter().GetResult();
#pragma warning restore FG2010
        user.AgentTask = _factory.GetAsync(user);
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
                sum += user.AsyncAgent!.Ask();
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Requests.Calls, Description = "a completed task in a field")]
    public async Task<int> TaskField()
    {
        var sum = 0;
        var requests = _requests;
        for (var round = Requests.Calls / requests.Length; round > 0; round--)
        {
            foreach (var user in requests)
            {
                sum += (await user.AgentTask!.ConfigureAwait(false)).Ask();
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Requests.Calls, Description = "FactoryGen")]
    public async Task<int> Factory()
    {
        var sum = 0;
        var factory = _factory;
        var requests = _requests;
        for (var round = Requests.Calls / requests.Length; round > 0; round--)
        {
            foreach (var user in requests)
            {
                sum += (await factory.GetAsync(user).ConfigureAwait(false)).Ask();
            }
        }

        return sum;
    }

    [GlobalSetup(Target = nameof(Dictionary))]
    public void PrepareDictionary() => _requests = Requests.Create(Users, user =>
        _ = _agents.GetOrAdd(user.UserId, _ => new Lazy<Task<IAsyncAgent>>(() => Task.FromResult<IAsyncAgent>(new PlainAgent(user)))).Value);

    [Benchmark(OperationsPerInvoke = Requests.Calls, Description = "ConcurrentDictionary of Lazy tasks")]
    public async Task<int> Dictionary()
    {
        var sum = 0;
        var agents = _agents;
        var requests = _requests;
        for (var round = Requests.Calls / requests.Length; round > 0; round--)
        {
            foreach (var user in requests)
            {
                sum += (await agents[user.UserId].Value.ConfigureAwait(false)).Ask();
            }
        }

        return sum;
    }
}
