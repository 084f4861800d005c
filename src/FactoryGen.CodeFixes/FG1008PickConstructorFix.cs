using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace FactoryGen.CodeFixes;

/// <summary>Marks one of several constructors: an action for each of those that the diagnostic points at.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FG1008PickConstructorFix : DeclarationFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG1008");

    // Which one it is must be decided for each class: there is nothing to repeat.
    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            for (var i = 0; i < diagnostic.AdditionalLocations.Count; i++)
            {
                var location = diagnostic.AdditionalLocations[i];
                if (context.Document.Project.Solution.GetDocument(location.SourceTree) is { } document
                    && await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root
                    && Constructor(root, location) is { } constructor)
                {
                    Offer(context, document, diagnostic, $"Build it with '{Signature(constructor)}'", i.ToString(CultureInfo.InvariantCulture));
                }
            }
        }
    }

    internal override void Edit(SyntaxEditor editor, SemanticModel model, Diagnostic diagnostic, string answer)
    {
        var location = diagnostic.AdditionalLocations[int.Parse(answer, CultureInfo.InvariantCulture)];
        if (Constructor(editor.OriginalRoot, location) is not { } constructor)
        {
            return;
        }

        var type = model.Compilation.GetTypeByMetadataName("FactoryGen.FactoryConstructorAttribute");
        var name = type?.ToMinimalDisplayString(model, constructor.SpanStart) ?? "FactoryGen.FactoryConstructorAttribute";
        var list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(
            SyntaxFactory.Attribute(SyntaxFactory.ParseName(name.Substring(0, name.Length - nameof(Attribute).Length)))));
        editor.AddAttribute(constructor, constructor is TypeDeclarationSyntax
            ? list.WithTarget(SyntaxFactory.AttributeTargetSpecifier(SyntaxFactory.Token(SyntaxKind.MethodKeyword)))
            : list);
    }

    /// <summary>The constructor's declaration; a primary constructor's is that of its type.</summary>
    private static MemberDeclarationSyntax? Constructor(SyntaxNode root, Location location) =>
        Find<MemberDeclarationSyntax>(root, location) switch
        {
            ConstructorDeclarationSyntax constructor => constructor,
            TypeDeclarationSyntax { ParameterList: not null } type => type,
            _ => null,
        };

    private static string Signature(MemberDeclarationSyntax constructor)
    {
        var (name, parameters) = constructor switch
        {
            ConstructorDeclarationSyntax declaration => (declaration.Identifier, declaration.ParameterList),
            _ => (((TypeDeclarationSyntax)constructor).Identifier, ((TypeDeclarationSyntax)constructor).ParameterList),
        };

        return $"{name.Text}({string.Join(", ", parameters?.Parameters.Select(parameter => parameter.Type?.ToString()) ?? [])})";
    }
}
