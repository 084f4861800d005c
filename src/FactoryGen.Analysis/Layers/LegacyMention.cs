using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.Analysis.Layers;

/// <summary>A name in the user's code that means something legacy.</summary>
/// <param name="Name">As much of it as means that: <c>Acme.Old.Sockets</c> in <c>Acme.Old.Sockets.Get(user)</c>.</param>
/// <param name="Symbol">The namespace or type.</param>
/// <param name="Legacy">What makes it legacy.</param>
internal sealed record LegacyMention(SyntaxNode Name, INamespaceOrTypeSymbol Symbol, LegacyName Legacy)
{
    /// <summary>The mention that ends with an identifier; null if it means nothing legacy, or another part of the same name says more.</summary>
    public static LegacyMention? Of(SimpleNameSyntax identifier, SemanticModel model, LegacyNames names, CancellationToken cancellationToken)
    {
        if (!names.MayMean(identifier.Identifier.ValueText) || IsOfDirective(identifier) || Meaning(identifier, model, cancellationToken) is not { } symbol
            || names.Of(symbol) is not { } legacy)
        {
            return null;
        }

        // 'Acme.Old.Sockets' is one mention, of the type.
        var whole = WithQualifier(identifier);
        return OuterNameOf(whole) is { } outer
            && names.MayMean(LastOf(outer))
            && names.Of(Meaning(outer, model, cancellationToken)) is not null
                ? null
                : new(whole, symbol, legacy);
    }

    /// <summary>The import of something legacy, or null.</summary>
    public static LegacyMention? Of(UsingDirectiveSyntax directive, SemanticModel model, LegacyNames names, CancellationToken cancellationToken) =>
        Meaning(directive.NamespaceOrType, model, cancellationToken) is { } symbol && names.Of(symbol) is { } legacy
            ? new(directive.NamespaceOrType, symbol, legacy)
            : null;

    private static INamespaceOrTypeSymbol? Meaning(SyntaxNode name, SemanticModel model, CancellationToken cancellationToken)
    {
        var info = model.GetSymbolInfo(name, cancellationToken);
        return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) switch
        {
            INamespaceOrTypeSymbol symbol => symbol,
            IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: var type } when name.Parent is AttributeSyntax or QualifiedNameSyntax { Parent: AttributeSyntax } => type,
            _ => null,
        };
    }

    private static SyntaxNode WithQualifier(SimpleNameSyntax identifier) => identifier.Parent switch
    {
        QualifiedNameSyntax qualified when qualified.Right == identifier => qualified,
        AliasQualifiedNameSyntax qualified when qualified.Name == identifier => qualified,
        MemberAccessExpressionSyntax access when access.Name == identifier => access,
        NameMemberCrefSyntax { Parent: QualifiedCrefSyntax qualified } => qualified,
        _ => identifier,
    };

    private static SyntaxNode? OuterNameOf(SyntaxNode name) => name.Parent switch
    {
        QualifiedNameSyntax qualified when qualified.Left == name => qualified,
        MemberAccessExpressionSyntax access when access.Expression == name => access,
        QualifiedCrefSyntax { Member: NameMemberCrefSyntax { Name: var member } } cref when cref.Container == name => member,
        _ => null,
    };

    private static string LastOf(SyntaxNode name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    // What is imported is the import's matter, but not what stands between its angle brackets; and a namespace may declare itself.
    private static bool IsOfDirective(SimpleNameSyntax identifier)
    {
        for (SyntaxNode? current = identifier; current is NameSyntax or NameEqualsSyntax; current = current.Parent)
        {
            if (current.Parent is UsingDirectiveSyntax or BaseNamespaceDeclarationSyntax or NameEqualsSyntax)
            {
                return true;
            }
        }

        return false;
    }
}
