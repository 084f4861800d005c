using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>What analyzers have to know of doc comments.</summary>
internal static class DocComments
{
    /// <summary>The compiler shows a class's doc comment again for its primary constructor.</summary>
    public static bool IsShownAgain(SyntaxNodeAnalysisContext context) =>
        context.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor, DeclaringSyntaxReferences: [var only] }
        && only.GetSyntax(context.CancellationToken) is TypeDeclarationSyntax
        && context.Node.IsPartOfStructuredTrivia();
}
