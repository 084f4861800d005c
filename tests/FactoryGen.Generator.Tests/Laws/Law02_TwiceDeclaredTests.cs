namespace FactoryGen.Generator.Tests.Laws;

/// <summary>Of a type that is declared twice the compiler takes what the first file says: generated code depends on none of the two.</summary>
public sealed class Law02_TwiceDeclaredTests
{
    [Theory]
    [InlineData("[ScopedFactory] public sealed class Desk(UserContext user);", "[ScopedFactory<object>] public sealed class Desk(UserContext user, int size);")]
    [InlineData("[ScopedFactory] public sealed class Desk(UserContext user);", "[ScopedFactory] public sealed class Desk(Tenant tenant);")]
    [InlineData("[ScopeContext] public sealed partial record Run([property: ScopeKey] int Id);", "[ScopeContext] public sealed partial record Run([property: ScopeKey] string Name);")]
    public void Law02_The_order_of_the_files_changes_nothing(string one, string other)
    {
        var project = ProjectUnderTest.Of(Chat.User, "global using Acme.Chat; [ScopeContext] public sealed partial record Tenant([property: ScopeKey] int Id);");

        Assert.Equal(
            GeneratorSession.RunOnce(project.With("One.cs", one).With("Other.cs", other)).Sources,
            GeneratorSession.RunOnce(project.With("Other.cs", other).With("One.cs", one)).Sources);
    }
}
