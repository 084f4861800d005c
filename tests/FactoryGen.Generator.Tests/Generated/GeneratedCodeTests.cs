namespace FactoryGen.Generator.Tests.Generated;

/// <summary>What people see in the debugger: the generated code of each kind of declaration, verified by eye once.</summary>
public sealed class GeneratedCodeTests
{
    [Fact]
    public Task Chat_sample_with_registration() => VerifyAsync(ProjectUnderTest.Of(Chat.All).WithContainer());

    [Fact]
    public Task Class_as_its_own_service() => VerifyAsync(Chat.User, Chat.Cache);

    [Fact]
    public Task Static_creator_and_initialiser() => VerifyAsync(Chat.User, """
        namespace Acme.Chat;

        [ScopedFactory]
        public sealed class Vault : IAsyncInitializable
        {
            [FactoryConstructor]
            public static async ValueTask<Vault> OpenAsync(UserContext user, string path, CancellationToken cancellationToken)
            {
                await Task.Yield();
                return new Vault();
            }

            Task IAsyncInitializable.InitializeAsync(CancellationToken cancellationToken) => Task.CompletedTask;
        }
        """);

    [Fact]
    public Task Synchronous_creator() => VerifyAsync(Chat.User, """
        namespace Acme.Chat;

        [ScopedFactory]
        public sealed class Vault
        {
            [FactoryConstructor]
            public static Vault Open(UserContext user, string? path = null) => new();
        }
        """);

    [Fact]
    public Task Composite_and_wrapped_keys() => VerifyAsync("""
        namespace Acme.Chat;

        public readonly record struct UserId(string Value);

        public static partial class Contexts
        {
            [ScopeContext]
            public sealed partial record UserContext([property: ScopeKey] UserId Id, [property: ScopeKey] string? Tenant, string Name);
        }
        """);

    [Fact]
    public Task Key_of_a_class() => VerifyAsync("""
        [ScopeContext]
        internal partial class UserContext
        {
            [ScopeKey] public int Id { get; init; }
        }
        """);

    [Fact]
    public Task Internal_factory_with_provided_parameters_in_the_global_namespace() => VerifyAsync(ProjectUnderTest.Of(Chat.User, """
        using Acme.Chat;
        using Microsoft.Extensions.DependencyInjection;

        internal interface IClock { }

        [ScopedFactory(FactoryName = "Desks")]
        internal sealed class Desk([FromKeyedServices("oak")] string wood, IClock clock, UserContext user, int? size = 3, params string[] tags)
        {
            internal object?[] All => new object?[] { wood, clock, user, size, tags };
        }
        """).WithContainer());

    [Fact]
    public Task Skeleton_of_a_wrong_declaration() => VerifyAsync(Chat.User, """
        namespace Acme.Chat;

        [ScopedFactory(typeof(IDisposable))]
        public sealed class Desk(UserContext user, string wood)
        {
            public string Text => wood + user.UserId;
        }
        """);

    private static Task VerifyAsync(params ReadOnlySpan<string> sources) => VerifyAsync(ProjectUnderTest.Of(sources));

    private static Task VerifyAsync(ProjectUnderTest project) => Verify(GeneratorSession.RunOnce(project).AssertCompiles().Driver);
}
