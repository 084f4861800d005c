using Microsoft.CodeAnalysis;

namespace FactoryGen.Analyzers.Tests.House;

/// <summary>All analyzers over this repository's own source: what they say about it would be said about a good consumer, too.</summary>
public sealed class OwnSourceTests
{
    public static TheoryData<string> Projects => [.. OwnProject.All.Select(project => project.Path)];

    [Theory, MemberData(nameof(Projects))]
    public async Task Nothing_is_reported_about_a_project_of_this_repository(string path)
    {
        var project = OwnProject.Read(path);
        var findings = await project.FindingsAsync(TestContext.Current.CancellationToken);
        Assert.Empty(findings.Where(finding => !project.Tolerated.Contains(finding.Id)).Select(finding => finding.ToString()));
    }

    [Fact]
    public void All_projects_are_looked_at() => Assert.Superset(
        new HashSet<string> { "src/FactoryGen", "src/FactoryGen.Analyzers", "examples/QuickStart", "examples/Migration/After", "benchmarks/FactoryGen.Benchmarks", "tests/FactoryGen.Containers.Tests" },
        OwnProject.All.Select(project => project.Path).ToHashSet());

    // Otherwise the theory above would be green because the analyzers have nothing to do.
    [Fact]
    public async Task A_mistake_among_them_would_be_found()
    {
        var findings = await OwnProject.Read("examples/QuickStart").FindingsAsync(TestContext.Current.CancellationToken, ("Mistake.cs", """
            public sealed class Mistake(FactoryGen.ScopeHost<object> scopes)
            {
                public void Make() => scopes.Enter(new object());
            }
            """));
        Assert.Contains(findings, finding => finding.Id == "FG3006");
    }
}
