using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Generator.Tests.Laws;

/// <summary>No reflection, no dynamic code: what generated code names is looked up, symbol by symbol.</summary>
public sealed class Law10_NoReflectionTests
{
    // typeof(…) by itself makes nothing dynamic: what is done with it counts.
    private static readonly string[] Banned =
    [
        "System.Reflection", "System.Activator", "System.AppDomain", "System.Linq.Expressions", "System.Runtime.Loader", "System.Runtime.CompilerServices.Unsafe",
        "System.Runtime.CompilerServices.RuntimeHelpers", "Microsoft.CSharp", "Microsoft.Extensions.DependencyInjection.ActivatorUtilities",
        "System.DateTime", "System.DateTimeOffset", "System.Environment", "System.Diagnostics.Stopwatch",
    ];

    [Fact]
    public void Law10_Generated_code_uses_no_reflection_and_no_clock()
    {
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of(Chat.All).WithContainer()).AssertCompiles();

        var found = run.Result.GeneratedSources.SelectMany(source => BannedIn(run.Output, source.SyntaxTree)).ToList();
        Assert.Empty(found);
    }

    [Fact]
    public void The_search_finds_what_is_planted()
    {
        var compilation = ProjectUnderTest.Of("""
            class C
            {
                object? A() => Activator.CreateInstance(typeof(C));
                object? B() => typeof(C).GetMethod("A");
                object? D() => System.Reflection.Assembly.GetExecutingAssembly();
                object? E(dynamic d) => d.Foo();
                object? F() => typeof(List<>).MakeGenericType(typeof(int));
                object? G() => DateTime.UtcNow;
                object? H() => new C().GetType().Name;
            }
            """).Compile();

        Assert.Equal(
            ["Activator", "Assembly", "CreateInstance", "DateTime", "GetExecutingAssembly", "GetMethod", "GetType", "MakeGenericType", "UtcNow", "d.Foo"],
            BannedIn(compilation, compilation.SyntaxTrees[^1]).Select(found => found.Split(" at ")[0]).Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> BannedIn(Compilation compilation, SyntaxTree tree)
    {
        var model = compilation.GetSemanticModel(tree);
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (node is InvocationExpressionSyntax call && model.GetOperation(call) is { Kind: OperationKind.DynamicInvocation })
            {
                yield return $"{call.Expression} at {call.GetLocation()}";
            }

            if (node is SimpleNameSyntax name && model.GetSymbolInfo(name).Symbol is { } symbol && IsBanned(symbol))
            {
                yield return $"{name.Identifier.ValueText} at {name.GetLocation()}";
            }
        }
    }

    private static bool IsBanned(ISymbol symbol)
    {
        // typeof(X).Anything and instance.GetType() are reflection too.
        if (symbol is IMethodSymbol or IPropertySymbol && symbol.ContainingType is { } container
            && (container.ToDisplayString() == "System.Type" || (container.SpecialType == SpecialType.System_Object && symbol.Name == "GetType")))
        {
            return true;
        }

        var type = symbol as ITypeSymbol ?? (symbol.IsStatic ? symbol.ContainingType : null);
        return type is not null && type.TypeKind != TypeKind.Dynamic && Banned.Any(banned =>
            type.ToDisplayString() == banned || type.ContainingNamespace?.ToDisplayString() == banned);
    }
}
