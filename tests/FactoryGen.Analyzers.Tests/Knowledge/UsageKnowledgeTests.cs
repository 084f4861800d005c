using FactoryGen.Analysis.Usage;
using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Analyzers.Tests.Knowledge;

/// <summary>What the analyzers of the consuming side agree on.</summary>
public sealed class UsageKnowledgeTests
{
    [Fact]
    public async Task Knows_the_calls_of_generated_factories_interfaces_fakes_constraints_and_delegates()
    {
        var calls = await CallsAsync("""
            public sealed class FakeHistories : IAsyncScopedFactory<UserContext, IHistory>
            {
                public Task<IHistory> GetAsync(UserContext context, CancellationToken cancellationToken = default) => throw new InvalidOperationException();
            }

            public sealed class Handler<TFactory>(TFactory constrained)
                where TFactory : class, IAsyncScopedFactory<UserContext, IHistory>
            {
                public void Use(HistoryFactory generated, IAsyncScopedFactory<UserContext, IHistory> viaInterface, FakeHistories fake, DraftsFactory drafts, UserContext user)
                {
                    generated.GetAsync(user);
                    viaInterface.GetAsync(user);
                    fake.GetAsync(user);
                    constrained.GetAsync(user);
                    drafts.Get(user);
                    var get = drafts.Get;
                    get(user);
                }
            }
            """);

        Assert.Equal(
            [
                "generated.GetAsync(user): Asynchronous IHistory of HistoryFactory",
                "viaInterface.GetAsync(user): Asynchronous IHistory of IAsyncScopedFactory",
                "fake.GetAsync(user): Asynchronous IHistory of FakeHistories",
                "constrained.GetAsync(user): Asynchronous IHistory of IAsyncScopedFactory",
                "drafts.Get(user): Synchronous IDrafts of DraftsFactory",
                "get(user): Synchronous IDrafts of DraftsFactory",
            ],
            calls);
    }

    [Fact]
    public async Task Is_not_taken_in_by_methods_of_the_same_name()
    {
        Assert.Empty(await CallsAsync("""
            public sealed class Fake : IScopedFactory<UserContext, IDrafts>
            {
                IDrafts IScopedFactory<UserContext, IDrafts>.Get(UserContext context) => throw new InvalidOperationException();
                public IDrafts Get(UserContext context) => throw new InvalidOperationException();
                public IDrafts Get(string name) => throw new InvalidOperationException();
                public static IDrafts Get() => throw new InvalidOperationException();
            }

            public sealed class Handler(Fake fake, Dictionary<string, int> table, Func<UserContext, IDrafts> unknown)
            {
                public void Use(UserContext user)
                {
                    fake.Get(user);
                    fake.Get("a");
                    Fake.Get();
                    table.GetValueOrDefault("a");
                    unknown(user);
                    Func<UserContext, IDrafts> changed = fake.Get;
                    changed = unknown;
                    changed(user);
                }
            }
            """));
    }

    [Fact]
    public async Task Knows_services_and_implementations()
    {
        var usage = await KnowledgeAsync("[ScopedFactory] public sealed class Broken(IEventStore events); public sealed class Other;");
        INamedTypeSymbol Type(string name) => usage.Known.Compilation.GetTypeByMetadataName(name)!;

        Assert.Equal(FactoryColour.Asynchronous, usage.ColourOf(Type("Acme.Chat.IHistory")));
        Assert.Equal(FactoryColour.Synchronous, usage.ColourOf(Type("Acme.Chat.IDrafts")));
        Assert.Null(usage.ColourOf(Type("Acme.Chat.IEventStore")));
        Assert.Equal("HistoryFactory", usage.ImplementationOf(Type("Acme.Chat.History"))?.Factory?.Name);
        Assert.Null(usage.ImplementationOf(Type("Broken"))!.Factory);
        Assert.Null(usage.ImplementationOf(Type("Other")));
        Assert.Equal("Drafts", Assert.Single(usage.ImplementationsOfService(Type("Acme.Chat.IDrafts"))).Implementation.Name);
        Assert.True(usage.IsFactory(Type("Acme.Chat.DraftsFactory")));
        Assert.False(usage.IsFactory(Type("Acme.Chat.Drafts")));
        Assert.Equal(2, usage.Implementations.Length);
    }

    private static async Task<IEnumerable<string>> CallsAsync(string source)
    {
        var usage = await KnowledgeAsync(source);
        var tree = usage.Known.Compilation.SyntaxTrees.Single(tree => tree.FilePath == "Test.cs");
        var model = usage.Known.Compilation.GetSemanticModel(tree);
        return
            from invocation in tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
            let call = usage.CallOf(model.GetOperation(invocation))
            where call is not null
            select $"{invocation}: {call.Colour} {call.Service.Name} of {call.FactoryType.Name}";
    }

    private static async Task<UsageKnowledge> KnowledgeAsync(string source)
    {
        var consumer = await Consumer.BuildAsync(
            [(Services.FileName, Services.Source), ("Test.cs", source)], TestContext.Current.CancellationToken);
        return UsageKnowledge.Of(consumer.Compilation);
    }
}
