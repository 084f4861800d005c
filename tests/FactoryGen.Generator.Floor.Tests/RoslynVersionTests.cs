using Microsoft.CodeAnalysis.CSharp;

namespace FactoryGen.Generator.Floor.Tests;

/// <summary>What tells these tests from those that they repeat.</summary>
public sealed class RoslynVersionTests
{
    [Fact]
    public void These_tests_run_on_the_oldest_Roslyn_that_may_load_the_generator()
    {
        var referenced = typeof(FactoryGenGenerator).Assembly.GetReferencedAssemblies().Single(assembly => assembly.Name == "Microsoft.CodeAnalysis.CSharp");

        Assert.Equal(new Version(4, 8, 0, 0), referenced.Version);
        Assert.Equal(referenced.Version, typeof(CSharpCompilation).Assembly.GetName().Version);
    }
}
