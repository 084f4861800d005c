using Autofac;
using Microsoft.Extensions.DependencyInjection;

namespace FactoryGen.Benchmarks.Subjects;

/// <summary>A user, with a place for what each peer keeps for one. FactoryGen's place is generated.</summary>
[ScopeContext]
internal sealed partial class UserContext(string userId)
{
    [ScopeKey]
    public string UserId { get; } = userId;

    public IAgent? Agent { get; set; }

    public IAsyncAgent? AsyncAgent { get; set; }

    public Task<IAsyncAgent>? AgentTask { get; set; }

    public AgentComposition? Composition { get; set; }

    public IServiceScope? Services { get; set; }

    public ILifetimeScope? Lifetime { get; set; }
}
