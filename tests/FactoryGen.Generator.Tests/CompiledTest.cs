namespace FactoryGen.Generator.Tests;

/// <summary>
/// A test that is itself source of the project under test: the generator runs over it, the result compiles without a warning,
/// is loaded, and its <c>Program.Run</c> asserts with xunit like any other test.
/// </summary>
internal static class CompiledTest
{
    /// <summary>A project whose code can assert.</summary>
    public static ProjectUnderTest Project(params ReadOnlySpan<string> sources) =>
        ProjectUnderTest.Of(sources).With("Xunit.cs", "global using global::Xunit;").Referencing(KnownReferences.Of(typeof(Assert)));

    public static Task RunAsync(params ReadOnlySpan<string> sources) => RunAsync(Project(sources));

    public static async Task RunAsync(params IEnumerable<ProjectUnderTest> projects)
    {
        using var program = LoadedProgram.Load(projects.Select(GeneratorSession.RunOnce));
        await program.RunAsync();
    }
}
