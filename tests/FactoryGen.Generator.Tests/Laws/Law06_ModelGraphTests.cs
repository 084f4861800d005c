using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Generator.Tests.Laws;

/// <summary>No symbol, syntax node, location or compilation survives the parse step: every value of every named step is walked.</summary>
public sealed class Law06_ModelGraphTests
{
    [Fact]
    public void Law06_No_step_hands_on_anything_of_Roslyn()
    {
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of([.. Chat.All, """
            namespace Acme.Chat;

            [ScopedFactory] public sealed class Desk([Obsolete("o")] UserContext user, Func<int>? shape = null, int count = 3, params string[] tags) { public object?[] All => new object?[] { user, shape, count, tags }; }
            [ScopedFactory(typeof(IDisposable))] public abstract class Wrong { }
            [ScopedFactory] public sealed class Half(UserContext user, Missing missing) { }
            [ScopeContext] public sealed class NotPartial { [ScopeKey] public object? Id { get; set; } }
            """]).WithContainer());

        var steps = run.OwnSteps;
        Assert.NotEmpty(steps);
        var seen = 0;
        foreach (var (step, runs) in steps)
        {
            foreach (var value in runs.SelectMany(one => one.Outputs).Select(output => output.Value))
            {
                Assert.Null(ModelGraph.RoslynIn(value, step));
                seen++;
            }
        }

        Assert.True(seen >= 10, $"Only {seen} values were walked.");
    }

    [Theory]
    [MemberData(nameof(Planted))]
    public void The_walk_finds_what_is_planted(string kind)
    {
        var compilation = ProjectUnderTest.Of("class C { }").Compile();
        var tree = compilation.SyntaxTrees[^1];
        var node = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<ClassDeclarationSyntax>().Single();
        var symbol = compilation.GetTypeByMetadataName("C")!;
        object planted = kind switch
        {
            "symbol" => symbol,
            "node" => node,
            "token" => node.Identifier,
            "tree" => tree,
            "location" => node.GetLocation(),
            "compilation" => compilation,
            "model" => compilation.GetSemanticModel(tree),
            "reference" => node.GetReference(),
            "span" => node.Span,
            _ => Diagnostic.Create(new DiagnosticDescriptor("X1", "t", "m", "c", DiagnosticSeverity.Error, true), null),
        };

        Assert.NotNull(ModelGraph.RoslynIn(planted, "step"));
        Assert.NotNull(ModelGraph.RoslynIn(new Holder(planted), "step"));
        Assert.NotNull(ModelGraph.RoslynIn(new Derived(planted), "step"));
        Assert.NotNull(ModelGraph.RoslynIn(ImmutableArray.Create<object>("a", new Holder(planted)), "step"));
        Assert.NotNull(ModelGraph.RoslynIn(new Dictionary<string, object?[]> { ["a"] = [null, planted] }, "step"));
        Assert.NotNull(ModelGraph.RoslynIn((1, (object)new Lazy<object>(planted)), "step"));
        Func<object> closure = () => planted;
        Assert.NotNull(ModelGraph.RoslynIn(closure, "step"));
    }

    public static TheoryData<string> Planted => ["symbol", "node", "token", "tree", "location", "compilation", "model", "reference", "span", "diagnostic"];

    [Fact]
    public void The_walk_accepts_plain_values_and_circles()
    {
        var circle = new List<object?> { "a", 1, DayOfWeek.Friday, Accessibility.Public, null, typeof(string), ImmutableArray.Create(1, 2) };
        circle.Add(circle);

        Assert.Null(ModelGraph.RoslynIn(circle, "step"));
        Assert.Null(ModelGraph.RoslynIn(default(ImmutableArray<string>), "step"));
    }

    private class Holder(object? value)
    {
        private readonly object? _value = value;

        public override string ToString() => $"{_value}";
    }

    private sealed class Derived(object? value) : Holder(value);
}
