namespace FactoryGen.Package.Tests;

public sealed class TransitiveConsumerTests(PackedPackage package)
{
    [Fact]
    public async Task A_project_that_only_references_a_project_with_the_package_gets_its_factories_too()
    {
        var consumer = new Consumer(package, "transitive");
        consumer.WriteProject(
            "Users/Users.csproj",
            "<TargetFramework>net10.0</TargetFramework>",
            Consumer.PackageReference("FactoryGen", package.Version));
        consumer.Write("Users/UserContext.cs", """
            using FactoryGen;

            namespace Users;

            [ScopeContext]
            public sealed partial record UserContext([property: ScopeKey] string UserId);
            """);
        consumer.WriteProject(
            "App/App.csproj",
            "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><FactoryGenRegistrationName>AddMine</FactoryGenRegistrationName>",
            """<ProjectReference Include="../Users/Users.csproj" />""" + Consumer.PackageReference("Microsoft.Extensions.DependencyInjection", "8.0.1"));
        consumer.Write("App/Program.cs", """
            using FactoryGen;
            using Microsoft.Extensions.DependencyInjection;
            using Users;

            await using var provider = new ServiceCollection().AddMine().BuildServiceProvider();
            var user = new UserContext("1");
            await using var lease = provider.GetRequiredService<ScopeHost<UserContext>>().Enter(user);
            Console.WriteLine(provider.GetRequiredService<GreetingFactory>().Get(user).Text);

            [ScopedFactory]
            internal sealed class Greeting(UserContext user)
            {
                public string Text => $"Hello {user.UserId}";
            }
            """);

        Assert.Equal("Hello 1", (await consumer.BuildAndRunAsync("App/App.csproj")).Trim());
    }
}
