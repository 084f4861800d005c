using System.Collections.Concurrent;
using Autofac;
using BenchmarkDotNet.Attributes;
using FactoryGen.Benchmarks.Subjects;
using Microsoft.Extensions.DependencyInjection;

namespace FactoryGen.Benchmarks;

/// <summary>
/// The instance is there: getting it and calling it. The floor reads the very instance that FactoryGen hands out from a field of the same
/// context, so that nothing but the way to it differs; the peers have a process, and hence a memory, of their own.
/// </summary>
public class HotPath
{
    private readonly ScopeHost<UserContext> _host = new();
    private readonly ConcurrentDictionary<string, Lazy<IAgent>> _agents = new();
    private readonly AgentFactory _factory;
    private UserContext[] _requests = [];

    public HotPath() => _factory = new AgentFactory(_host);

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
                sum += user.Agent!.Ask();
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
                sum += factory.Get(user).Ask();
            }
        }

        return sum;
    }

    [GlobalSetup(Target = nameof(FieldAlone))]
    public void PrepareFieldAlone() => _requests = Requests.Create(Users, static user => user.Agent = new PlainAgent(user));

    [Benchmark(OperationsPerInvoke = Requests.Calls, Description = "the same field without scopes in memory")]
    public int FieldAlone()
    {
        var sum = 0;
        var requests = _requests;
        for (var round = Requests.Calls / requests.Length; round > 0; round--)
        {
            foreach (var user in requests)
            {
                sum += user.Agent!.Ask();
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
                sum += agents[user.UserId].Value.Ask();
            }
        }

        return sum;
    }

    [GlobalSetup(Target = nameof(PureDI))]
    public void PreparePureDI() => _requests = Requests.Create(Users, static user => _ = (user.Composition = new AgentComposition(user)).Agent);

    [Benchmark(OperationsPerInvoke = Requests.Calls, Description = "Pure.DI, a composition on the context")]
    public int PureDI()
    {
        var sum = 0;
        var requests = _requests;
        for (var round = Requests.Calls / requests.Length; round > 0; round--)
        {
            foreach (var user in requests)
            {
                sum += user.Composition!.Agent.Ask();
            }
        }

        return sum;
    }

    [GlobalSetup(Target = nameof(ServiceScope))]
    public void PrepareServiceScope()
    {
        var services = Containers.CreateServiceProvider();
        _requests = Requests.Create(Users, user => _ = (user.Services = Containers.OpenScope(services, user)).ServiceProvider.GetRequiredService<IAgent>());
    }

    [Benchmark(OperationsPerInvoke = Requests.Calls, Description = "Microsoft.Extensions.DependencyInjection, a scope on the context")]
    public int ServiceScope()
    {
        var sum = 0;
        var requests = _requests;
        for (var round = Requests.Calls / requests.Length; round > 0; round--)
        {
            foreach (var user in requests)
            {
                sum += user.Services!.ServiceProvider.GetRequiredService<IAgent>().Ask();
            }
        }

        return sum;
    }

    [GlobalSetup(Target = nameof(LifetimeScope))]
    public void PrepareLifetimeScope()
    {
        var container = Containers.CreateAutofac();
        _requests = Requests.Create(Users, user => _ = (user.Lifetime = Containers.OpenScope(container, user)).Resolve<IAgent>());
    }

    [Benchmark(OperationsPerInvoke = Requests.Calls, Description = "Autofac, a lifetime scope on the context")]
    public int LifetimeScope()
    {
        var sum = 0;
        var requests = _requests;
        for (var round = Requests.Calls / requests.Length; round > 0; round--)
        {
            foreach (var user in requests)
            {
                sum += user.Lifetime!.Resolve<IAgent>().Ask();
            }
        }

        return sum;
    }
}
