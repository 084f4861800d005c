namespace FactoryGen.Generator.Tests.Behaviour;

/// <summary>When <c>Add…Factories()</c> is generated, under which name and for what. What it does in containers is the matter of FactoryGen.Containers.Tests.</summary>
public sealed class RegistrationTests
{
    private const string Usings = """
        using Acme.Chat;
        using Microsoft.Extensions.DependencyInjection;

        """;

    [Fact]
    public Task Internal_services_are_registered_too() => RunAsync("""
        [ScopedFactory]
        internal sealed class Drafts(UserContext user) { public UserContext User => user; }

        internal static class Program
        {
            internal static async Task Run()
            {
                var services = new ServiceCollection().AddAcmeChatFactories();
                services.AddSingleton<IEventStore, EventStore>();
                await using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
                var ada = new UserContext("ada");
                await using var lease = provider.GetRequiredService<ScopeHost<UserContext>>().Enter(ada);
                Assert.Same(ada, provider.GetRequiredService<IScopedFactory<UserContext, Drafts>>().Get(ada).User);
            }
        }
        """);

    [Fact]
    public async Task The_registrations_name_can_be_chosen()
    {
        var project = CompiledTest.Project([.. Chat.All, Usings + """
            internal static class Program
            {
                internal static void Run() => Assert.NotEmpty(new ServiceCollection().AddChat());
            }
            """]).WithContainer();
        await CompiledTest.RunAsync([project with { Properties = project.Properties.Add("FactoryGenRegistrationName", "AddChat") }]);
    }

    [Fact]
    public void Without_the_abstractions_there_is_no_registration()
    {
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.All)).AssertCompiles();

        Assert.DoesNotContain(run.Sources.Values, text => text.Contains("IServiceCollection", StringComparison.Ordinal));
    }

    [Fact]
    public void An_assembly_without_contexts_and_factories_has_no_registration()
    {
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.Events).WithContainer()).AssertCompiles();

        Assert.DoesNotContain(run.Sources.Values, text => text.Contains("IServiceCollection", StringComparison.Ordinal));
    }

    private static Task RunAsync(string source) => CompiledTest.RunAsync([CompiledTest.Project([.. Chat.All, Usings + source]).WithContainer()]);
}
