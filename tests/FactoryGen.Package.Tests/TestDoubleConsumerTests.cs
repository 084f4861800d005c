namespace FactoryGen.Package.Tests;

/// <summary>The package makes <c>IsTestProject</c> visible to the compiler.</summary>
public sealed class TestDoubleConsumerTests(PackedPackage package)
{
    private const string Program = """
        using FactoryGen;

        Console.WriteLine(Desk.Open().Name);

        [ScopeContext]
        public sealed partial record UserContext([property: ScopeKey] string UserId);

        public interface IGreeter
        {
            string Name { get; }
        }

        [ScopedFactory(typeof(IGreeter))]
        public sealed class Greeter(UserContext user) : IGreeter
        {
            public string Name => user.UserId;
        }

        [TestDouble(typeof(IGreeter))]
        public sealed class FakeGreeter : IGreeter
        {
            public string Name => "a fake";
        }

        public static class Desk
        {
            public static IGreeter Open() => new FakeGreeter();
        }
        """;

    [Fact]
    public async Task A_test_double_is_an_error_in_a_program()
    {
        var consumer = new Consumer(package, "doubles-in-production");
        consumer.WriteProgram("Production.csproj", "net10.0");
        consumer.Write("Program.cs", Program);

        var (exitCode, output) = await consumer.TryRunAsync("build", "Production.csproj", "-nologo");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("error FG5002: 'FakeGreeter' is a [TestDouble]", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_test_double_may_be_used_in_a_test_project()
    {
        var consumer = new Consumer(package, "doubles-in-tests");
        consumer.WriteProgram("Tests.csproj", "net10.0", "<IsTestProject>true</IsTestProject>");
        consumer.Write("Program.cs", Program);

        Assert.Equal("a fake", (await consumer.BuildAndRunAsync("Tests.csproj")).Trim());
    }
}
