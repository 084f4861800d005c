using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Analyzers.Tests.Parity;

/// <summary>One annotated type of a source, or a <c>[ScopeKey]</c> method that makes another type a context.</summary>
internal sealed class DeclaredType(ISymbol symbol, AttributeData attribute)
{
    public bool IsContext => attribute.AttributeClass!.Name is nameof(ScopeContextAttribute) or nameof(ScopeKeyAttribute);

    public override string ToString() => $"{symbol.DeclaringSyntaxReferences[0].SyntaxTree.FilePath}: {symbol.ToDisplayString()}";

    /// <summary>Whether the diagnostic stands on this declaration.</summary>
    public bool Has(Diagnostic diagnostic) => symbol.DeclaringSyntaxReferences.Any(reference =>
        reference.SyntaxTree == diagnostic.Location.SourceTree && reference.Span.Contains(diagnostic.Location.SourceSpan));

    /// <summary>Whether what is generated does something, rather than only let consumers bind.</summary>
    public bool IsWorking(Compilation compilation) => symbol switch
    {
        IMethodSymbol method => AllGenerated(compilation).Contains($"{FullName(method.ContainingType)}.{method.Name}(context)", StringComparison.Ordinal),
        INamedTypeSymbol context when IsContext =>
            Generated(context).Contains("CompilerServices.ScopeKeying<", StringComparison.Ordinal)
            || AllGenerated(compilation).Contains($"CompilerServices.ScopeKeyings.Add<{FullName(context)}, ", StringComparison.Ordinal),
        _ => FactoryIn(compilation) is { } factory && Generated(factory).Contains("ScopedSlot<", StringComparison.Ordinal),
    };

    public static IEnumerable<DeclaredType> In(Compilation compilation, SyntaxTree tree)
    {
        var model = compilation.GetSemanticModel(tree);
        return
            from declaration in tree.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>()
            where declaration is TypeDeclarationSyntax or MethodDeclarationSyntax
            let symbol = model.GetDeclaredSymbol(declaration)!
            from attribute in symbol.GetAttributes()
            where attribute.AttributeClass?.Name is nameof(ScopeContextAttribute) or nameof(ScopedFactoryAttribute) or nameof(ScopeKeyAttribute)
            select new DeclaredType(symbol, attribute);
    }

    private INamedTypeSymbol? FactoryIn(Compilation compilation)
    {
        var name = attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "FactoryName").Value.Value as string ?? $"{symbol.Name}Factory";
        return compilation.GetTypeByMetadataName($"{symbol.ContainingNamespace.ToDisplayString()}.{name}");
    }

    private static string FullName(INamedTypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    // A key is told in a file of its own, by a type that only that file sees.
    private static string AllGenerated(Compilation compilation) => string.Concat(compilation.SyntaxTrees
        .Where(static tree => tree.FilePath.EndsWith("ScopeContext.g.cs", StringComparison.Ordinal) || tree.FilePath.EndsWith("ScopeKey.g.cs", StringComparison.Ordinal)));

    private static string Generated(INamedTypeSymbol type) => string.Concat(type.DeclaringSyntaxReferences
        .Where(static reference => reference.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal))
        .Select(static reference => reference.GetSyntax().ToFullString()));
}
