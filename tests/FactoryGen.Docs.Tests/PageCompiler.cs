using FactoryGen.CompilerHarness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Docs.Tests;

/// <summary>
/// Compiles the blocks of a page, one after the other, with the types that the blocks above declare: a block shows what is new.
/// A block that declares a type again replaces it.
/// </summary>
internal static class PageCompiler
{
    public static void Compile(string markdown)
    {
        var declared = new Dictionary<string, string>();
        foreach (var block in CodeBlock.On(markdown))
        {
            var unit = CSharpSyntaxTree.ParseText(block.Code, cancellationToken: TestContext.Current.CancellationToken).GetCompilationUnitRoot();
            var usings = unit.Usings.ToFullString();
            var types = unit.Members.Where(member => member is not GlobalStatementSyntax).ToDictionary(NameOf, member => usings + member.ToFullString());
            var earlier = declared.Where(one => !types.ContainsKey(one.Key)).Select(one => one.Value);
            var isProgram = unit.Members.Any(member => member is GlobalStatementSyntax);

            Compile(block, [.. earlier, block.Code], isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary);

            foreach (var (name, text) in types)
            {
                declared[name] = text;
            }
        }
    }

    private static void Compile(CodeBlock block, string[] sources, OutputKind outputKind)
    {
        var project = ProjectUnderTest.Of(sources).WithContainer() with { AssemblyName = "Chat", OutputKind = outputKind };
        try
        {
            GeneratorSession.RunOnce(project).AssertCompiles();
        }
        catch (HarnessException flaw)
        {
            throw new InvalidOperationException($"The block at line {block.Line} doesn't compile:\n{flaw.Message}", flaw);
        }
    }

    private static string NameOf(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax type => type.Identifier.Text,
        BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
        _ => member.ToString(),
    };
}
