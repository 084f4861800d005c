using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.Analyzers.Tests.House;

/// <summary>A solution of fifty files, each with every mistake that has a fix.</summary>
public sealed class FixAllTests
{
    private const int Files = 50;

    private static readonly string[] Projects = ["Acme.Chat", "Acme.Web"];

    [Fact]
    public async Task Fix_All_over_fifty_files_leaves_them_without_mistakes_and_compiling()
    {
        using var solution = Sample();

        // What the compiler says about the same is repaired with it.
        var before = (await solution.IdsAsync()).Where(id => id.StartsWith("FG", StringComparison.Ordinal));
        Assert.Equal(
            FixableMistake.All.Select(mistake => mistake.Id).CountBy(id => id).Select(count => (count.Key, count.Value * Files)),
            before.CountBy(id => id).Select(count => (count.Key, count.Value)));

        foreach (var fix in Fixes())
        {
            await solution.FixAllAsync(fix, Projects[0], FixAllScope.Solution);
        }

        Assert.Empty(await solution.IdsAsync());
        Assert.Equal(Files, TextOf(solution.Solution).Count(text => text.Contains("// opened", StringComparison.Ordinal) && text.Contains("/* counted */", StringComparison.Ordinal)));
    }

    [Fact]
    public void Each_fix_about_those_who_use_factories_has_a_mistake_here() => Assert.Equal(
        typeof(FactoryGen.CodeFixes.DeclarationFix).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(CodeFixProvider).IsAssignableFrom(type) && IsAboutUsage(type.Name))
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal),
        FixableMistake.All.Select(mistake => mistake.Fix().GetType().Name).Distinct().Order(StringComparer.Ordinal));

    private static bool IsAboutUsage(string name) => name[..3] is "FG2" or "FG3" or "FG5";

    private static IEnumerable<CodeFixProvider> Fixes() => FixableMistake.All.Select(mistake => mistake.Fix()).DistinctBy(fix => fix.GetType());

    private static SolutionUnderFix Sample()
    {
        // The services are one project's, the mistakes are in it and in another one.
        const string Declarations = "Declarations.cs";
        return new SolutionUnderFix()
            .With(Projects[0], [(Declarations, Members.Services), .. Enumerable.Range(0, Files / 2).Select(File)])
            .With(Projects[1], [("Usings.cs", Usings), .. Enumerable.Range(Files / 2, Files / 2).Select(File)], Projects[0]);
    }

    private static string Usings => string.Join('\n', Surroundings.Source.Split('\n').Where(line => line.StartsWith("global using", StringComparison.Ordinal)));

    private static (string Name, string Text) File(int number) => ($"Desk{number}.cs", $$"""
        namespace Acme.Desks;

        public sealed class Desk{{number}}(SocketFactory sockets, StoreFactory stores, ScopeHost<UserContext> scopes)
        {
            {{string.Join("\n\n    ", FixableMistake.All.Select(mistake => mistake.Members))}}
        }
        """);

    private static IReadOnlyList<string> TextOf(Solution solution) =>
        [.. solution.Projects.SelectMany(project => project.Documents).Select(document => document.GetTextAsync().GetAwaiter().GetResult().ToString())];
}
