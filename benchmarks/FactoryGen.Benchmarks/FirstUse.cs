using System.Collections.Concurrent;
using Autofac;
using BenchmarkDotNet.Attributes;
using FactoryGen.Benchmarks.Subjects;
using Microsoft.Extensions.DependencyInjection;

namespace FactoryGen.Benchmarks;

/// <summary>A user comes, gets an instance, calls it once and leaves; nothing of the user stays behind.</summary>
public class FirstUse
{
    private const int Users = 1_000;

    private readonly UserContext[] _users = Requests.CreateUsers(Users);
    private readonly ScopeHost<UserContext> _host = new();
    private readonly ConcurrentDictionary<string, Lazy<IAgent>> _agents = new();
    private readonly ServiceProvider _services = Containers.CreateServiceProvider();
    private readonly IContainer _container = Containers.CreateAutofac();
    private readonly AgentFactory _factory;
    private readonly ThoughtfulAgentFactory _thoughtful;

    public FirstUse()
    {
        _factory = new AgentFactory(_host);
        _thoughtful = new ThoughtfulAgentFactory(_host);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Users, Description = "ConcurrentDictionary of Lazy: add, remove")]
    public int Dictionary()
    {
        var sum = 0;
        foreach (var user in _users)
        {
            sum += _agents.GetOrAdd(user.UserId, static (_, user) => new Lazy<IAgent>(() => new PlainAgent(user)), user).Value.Ask();
            _ = _agents.TryRemove(user.UserId, out _);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Users, Description = "FactoryGen: enter, end")]
    public async Task<int> Factory()
    {
        var sum = 0;
        foreach (var user in _users)
        {
            await using var lease = _host.Enter(user).ConfigureAwait(false);
            sum += _factory.Get(user).Ask();
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Users, Description = "FactoryGen: enter, end; a constructor that calls something")]
    public async Task<int> Thoughtful()
    {
        var sum = 0;
        foreach (var user in _users)
        {
            await using var lease = _host.Enter(user).ConfigureAwait(false);
            sum += _thoughtful.Get(user).Ask();
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Users, Description = "Pure.DI: a new composition")]
    public int PureDI()
    {
        var sum = 0;
        foreach (var user in _users)
        {
            user.Composition = new AgentComposition(user);
            sum += user.Composition.Agent.Ask();
            user.Composition = null;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Users, Description = "Microsoft.Extensions.DependencyInjection: a new scope, disposed")]
    public int ServiceScope()
    {
        var sum = 0;
        foreach (var user in _users)
        {
            using var scope = Containers.OpenScope(_services, user);
            sum += scope.ServiceProvider.GetRequiredService<IAgent>().Ask();
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Users, Description = "Autofac: a new lifetime scope, disposed")]
    public int LifetimeScope()
    {
        var sum = 0;
        foreach (var user in _users)
        {
            using var scope = Containers.OpenScope(_container, user);
            sum += scope.Resolve<IAgent>().Ask();
        }

        return sum;
    }
}
