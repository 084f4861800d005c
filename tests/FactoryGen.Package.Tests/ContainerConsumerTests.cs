namespace FactoryGen.Package.Tests;

public sealed class ContainerConsumerTests(PackedPackage package)
{
    [Fact]
    public async Task A_consumer_registers_its_factories_with_a_container()
    {
        var consumer = new Consumer(package, "container");
        consumer.WriteProgram(
            "Acme.Notes.csproj",
            "net10.0",
            "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
            Consumer.PackageReference("Microsoft.Extensions.DependencyInjection", "8.0.1"));
        consumer.Write("Program.cs", """
            using FactoryGen;
            using Microsoft.Extensions.DependencyInjection;

            var services = new ServiceCollection();
            services.AddSingleton<Clock>();
            services.AddAcmeNotesFactories(options => options.MaxScopes = 1);
            services.AddAcmeNotesFactories();
            await using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

            var user = new UserContext("1");
            var scopes = provider.GetRequiredService<ScopeHost<UserContext>>();
            var notes = provider.GetRequiredService<IScopedFactory<UserContext, INotes>>();
            // Still held when the provider is disposed: its end ends the scope.
            List<ScopeLease<UserContext>> held = [scopes.Enter(user)];
            Console.WriteLine(notes.Get(user).At);
            Console.WriteLine(ReferenceEquals(notes, provider.GetRequiredService<NotesFactory>()));
            try
            {
                await using var lease = scopes.Enter(new UserContext("2"));
            }
            catch (ScopeLimitExceededException)
            {
                Console.WriteLine("the option arrived");
            }

            [ScopeContext]
            public sealed partial record UserContext([property: ScopeKey] string UserId);

            public sealed class Clock : IDisposable
            {
                public int Now { get; } = 12;

                public void Dispose() => Console.WriteLine("then what the factory was given");
            }

            public interface INotes
            {
                int At { get; }
            }

            [ScopedFactory<INotes>]
            internal sealed class Notes(UserContext user, Clock clock) : INotes, IDisposable
            {
                public int At => clock.Now + user.UserId.Length;

                public void Dispose() => Console.WriteLine("the scope ends first");
            }
            """);

        Assert.Equal(
            """
            13
            True
            the option arrived
            the scope ends first
            then what the factory was given

            """,
            await consumer.BuildAndRunAsync("Acme.Notes.csproj"),
            ignoreLineEndingDifferences: true);
    }
}
