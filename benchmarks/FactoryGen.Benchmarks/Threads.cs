using System.Collections.Concurrent;
using BenchmarkDotNet.Attributes;
using FactoryGen.Benchmarks.Subjects;

namespace FactoryGen.Benchmarks;

/// <summary>
/// Threads that ask for the instance of one and the same user. The time is that of a call on one core: with more threads than one, every core
/// has the same work to do as the one thread has, so a hit that writes nothing takes the same time.
/// </summary>
public class Threads
{
    private const int CallsOfACore = 8_000_000;

    private readonly UserContext _user = Requests.CreateUsers(1)[0];
    private readonly ScopeHost<UserContext> _host = new();
    private readonly ConcurrentDictionary<string, Lazy<IAgent>> _agents = new();
    private readonly AgentFactory _factory;
    private ThreadTeam? _team;

    public Threads()
    {
        _factory = new AgentFactory(_host);
        _ = _host.Enter(_user);
        _ = _factory.Get(_user);
        _ = _agents.GetOrAdd(_user.UserId, _ => new Lazy<IAgent>(() => new PlainAgent(_user)));
        _user.Agent = new PlainAgent(_user);
    }

    [Params(1, 8)]
    public int Count { get; set; }

    private int CallsOfAThread => CallsOfACore / Count * Math.Min(Count, Environment.ProcessorCount);

    [GlobalSetup]
    public void Start() => _team = new ThreadTeam(Count);

    [GlobalCleanup]
    public void Stop() => _team!.Dispose();

    [Benchmark(Baseline = true, OperationsPerInvoke = CallsOfACore, Description = "a field on the context (the floor)")]
    public void Field() => _team!.Run(() => AskField(_user, CallsOfAThread));

    [Benchmark(OperationsPerInvoke = CallsOfACore, Description = "FactoryGen")]
    public void Factory() => _team!.Run(() => AskFactory(_factory, _user, CallsOfAThread));

    [Benchmark(OperationsPerInvoke = CallsOfACore, Description = "ConcurrentDictionary of Lazy")]
    public void Dictionary() => _team!.Run(() => AskDictionary(_agents, _user, CallsOfAThread));

    private static int AskField(UserContext user, int calls)
    {
        var sum = 0;
        for (var call = 0; call < calls; call++)
        {
            sum += user.Agent!.Ask();
        }

        return sum;
    }

    private static int AskFactory(AgentFactory factory, UserContext user, int calls)
    {
        var sum = 0;
        for (var call = 0; call < calls; call++)
        {
            sum += factory.Get(user).Ask();
        }

        return sum;
    }

    private static int AskDictionary(ConcurrentDictionary<string, Lazy<IAgent>> agents, UserContext user, int calls)
    {
        var sum = 0;
        for (var call = 0; call < calls; call++)
        {
            sum += agents[user.UserId].Value.Ask();
        }

        return sum;
    }
}
