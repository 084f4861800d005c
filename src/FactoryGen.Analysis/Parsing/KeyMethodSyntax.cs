using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Analysis.Parsing;

/// <summary>
/// Where in a file <c>[ScopeKey]</c> methods may be. Which types are contexts is asked for every parameter of every service, so a file is
/// looked through once, when it is new; few files mention the attribute at all.
/// </summary>
internal static class KeyMethodSyntax
{
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<ImmutableArray<MethodDeclarationSyntax>>> Cache = new();

    public static ImmutableArray<MethodDeclarationSyntax> CandidatesIn(SyntaxTree tree) =>
        Cache.GetValue(tree, static tree => new(Find(tree))).Value;

    private static ImmutableArray<MethodDeclarationSyntax> Find(SyntaxTree tree) =>
        tree.GetText().ToString().IndexOf("ScopeKey", StringComparison.Ordinal) < 0
            ? ImmutableArray<MethodDeclarationSyntax>.Empty
            : tree.GetRoot()
                .DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
                .OfType<MethodDeclarationSyntax>()
                .Where(static method => method.AttributeLists.Count > 0)
                .ToImmutableArray();
}
