using FactoryGen.Analysis.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Analysis.Parsing;

/// <summary>Reads the using directives that a type copied as written needs.</summary>
internal static class ImportsReader
{
    public static ImportsModel Read(IReadOnlyList<SyntaxNode> places)
    {
        if (places.Count == 0)
        {
            return ImportsModel.None;
        }

        var units = places.Select(static node => node.SyntaxTree.GetRoot()).OfType<CompilationUnitSyntax>().ToArray();
        var spaces = places.SelectMany(static node => node.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Reverse()).ToArray();
        return new ImportsModel(
            Write(units.SelectMany(static unit => unit.Externs).Concat(spaces.SelectMany(static space => space.Externs)), units.SelectMany(static unit => unit.Usings)),
            Write([], spaces.SelectMany(static space => space.Usings)));
    }

    // A global using reaches the generated file by itself.
    private static EquatableArray<string> Write(IEnumerable<ExternAliasDirectiveSyntax> externs, IEnumerable<UsingDirectiveSyntax> usings) => externs
        .Cast<SyntaxNode>()
        .Concat(usings.Where(static directive => directive.GlobalKeyword.IsKind(SyntaxKind.None)))
        .Where(static directive => !directive.ContainsDiagnostics)
        .Select(static directive => directive.WithoutTrivia().NormalizeWhitespace(eol: " ").ToString())
        .Distinct(StringComparer.Ordinal)
        .ToEquatableArray();
}
