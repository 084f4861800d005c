using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Analyzers.Tests.Parity;

/// <summary>One annotated type of a source.</summary>
internal sealed class DeclaredType(INamedTypeSymbol symbol, AttributeData attribute)
{
    public bool IsContext => attribute.AttributeClass!.Name == nameof(ScopeContextAttribute);

    public override string ToString() => $"{symbol.DeclaringSyntaxReferences[0].SyntaxTree.FilePath}: {symbol.ToDisplayString()}";

    /// <summary>Whether the diagnostic stands on this declaration.</summary>
    public bool Has(Diagnostic diagnostic) => symbol.DeclaringSyntaxReferences.Any(reference =>
        reference.SyntaxTree == diagnostic.Location.SourceTree && reference.Span.Contains(diagnostic.Location.SourceSpan));

    /// <summary>Whether what is generated does something, rather than only let consumers bind.</summary>
    public bool IsWorking(Compilation compilation)
    {
        if (IsContext)
        {
            return Generated(symbol).Contains("CompilerServices.ScopeKeying<", StringComparison.Ordinal);
        }

        var name = attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "FactoryName").Value.Value as string ?? $"{symbol.Name}Factory";
        var factory = compilation.GetTypeByMetadataName($"{symbol.ContainingNamespace.ToDisplayString()}.{name}");
        return factory is not null && Generated(factory).Contains("ScopedSlot<", StringComparison.Ordinal);
    }

    public static IEnumerable<DeclaredType> In(Compilation compilation, SyntaxTree tree)
    {
        var model = compilation.GetSemanticModel(tree);
        return
            from declaration in tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>()
            let symbol = (INamedTypeSymbol)model.GetDeclaredSymbol(declaration)!
            from attribute in symbol.GetAttributes()
            where attribute.AttributeClass?.Name is nameof(ScopeContextAttribute) or nameof(ScopedFactoryAttribute)
            select new DeclaredType(symbol, attribute);
    }

    private static string Generated(INamedTypeSymbol type) => string.Concat(type.DeclaringSyntaxReferences
        .Where(static reference => reference.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal))
        .Select(static reference => reference.GetSyntax().ToFullString()));
}
