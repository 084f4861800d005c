using Microsoft.CodeAnalysis;

namespace FactoryGen.Generator.Tests.Laws;

/// <summary>Exactly one public entry point per implementation.</summary>
public sealed class Law01_OneEntryPointTests
{
    [Fact]
    public void Law01_The_only_public_method_is_the_entry_point()
    {
        var output = GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.All).WithContainer()).AssertCompiles().Output;

        Assert.Equal(["GetAsync"], PublicMembers("WebSocketManagerFactory"));
        Assert.Equal(["GetAsync"], PublicMembers("AgentRunnerFactory"));
        Assert.Equal(["Get"], PublicMembers("SessionCacheFactory"));

        string[] PublicMembers(string factory)
        {
            var type = output.GetTypeByMetadataName($"Acme.Chat.{factory}")!;
            Assert.Single(type.Interfaces);
            Assert.Single(type.InstanceConstructors);
            Assert.Equal(SpecialType.System_Object, type.BaseType!.SpecialType);
            return [.. type.GetMembers()
                .Where(member => member.DeclaredAccessibility != Accessibility.Private && member is not IMethodSymbol { MethodKind: MethodKind.Constructor })
                .Select(member => member.Name)];
        }
    }

    [Fact]
    public void Law01_Nothing_else_public_is_generated()
    {
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.All).WithContainer()).AssertCompiles();

        var declared = run.Output.GlobalNamespace;
        var input = Types(run.Input.Assembly.GlobalNamespace).ToHashSet();
        Assert.Equal(
            [
                "Acme.Chat.AgentRunnerFactory",
                "Acme.Chat.SessionCacheFactory",
                "Acme.Chat.WebSocketManagerFactory",
                "Microsoft.Extensions.DependencyInjection.AcmeChatFactoriesServiceCollectionExtensions",
            ],
            Types(run.Output.Assembly.GlobalNamespace).Except(input).Order(StringComparer.Ordinal));

        static IEnumerable<string> Types(INamespaceSymbol space) =>
            space.GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public).Select(type => type.ToDisplayString())
                .Concat(space.GetNamespaceMembers().SelectMany(Types));
    }
}
