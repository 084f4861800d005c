using System.Collections.Immutable;
using System.Composition;
using FactoryGen.Analysis.Usage.Legacy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.CodeFixes;

/// <summary>
/// Calls the factory where the shim of a legacy entry point is gone, tombstone included: the name doesn't bind any more, but the metadata still knows what replaced it.
/// No analyzer runs then, so it answers the compiler's errors about the name, and has nothing to say where the name binds.
/// </summary>
/// <remarks><c>dotnet format</c> lets the fixes of an id work in the order of their names: this one has to come after <see cref="FG4100UseFactoryFix"/>.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FG4100WithoutShimFix : PlannedFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("FG4100", "CS0103", "CS0117", "CS0234", "CS0246", "CS1061");

    internal override string TitleForAll => "Use the factory that replaced it";

    internal override async Task<string?> PlanAsync(EditPlan plan, Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var planned = false;
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root
            && await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model)
        {
            foreach (var call in CallsOf(root, diagnostic.Location, model.Compilation))
            {
                if (Find(call, root, model) is { } use)
                {
                    planned |= await plan.AttemptAsync(() => LegacyUseReplacement.PlanAsync(plan, document, use, model, cancellationToken)).ConfigureAwait(false) is null;
                }
            }
        }

        return planned ? null : "no legacy entry point had that name";
    }

    private protected override Task<Solution> FinishAsync(EditPlan plan, Solution changed, CancellationToken cancellationToken) =>
        LegacyImports.RemoveUnusedAsync(plan, changed, cancellationToken);

    // The compiler says nothing about 'Old.Get(user)' where 'Old' is the alias of a type that is gone: it complains about the alias.
    private static IEnumerable<InvocationExpressionSyntax> CallsOf(SyntaxNode root, Location location, Compilation compilation)
    {
        var name = root.FindNode(location.SourceSpan, getInnermostNodeForTie: true);
        if (name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is not { } import)
        {
            return name.AncestorsAndSelf().TakeWhile(static node => node is ExpressionSyntax).OfType<InvocationExpressionSyntax>().Where(call => call.Expression.Span.Contains(name.Span)).Take(1);
        }

        return LegacyCatalog.Of(compilation).All(compilation).Any(entry => entry.Method.StartsWith(Target(import) + ".", StringComparison.Ordinal))
            ? root.DescendantNodes().OfType<InvocationExpressionSyntax>()
            : [];
    }

    private static string Target(UsingDirectiveSyntax import) => import.NamespaceOrType.ToString().Replace("global::", "");

    private static LegacyUse? Find(InvocationExpressionSyntax call, SyntaxNode root, SemanticModel model)
    {
        if (model.GetSymbolInfo(call).Symbol is not null)
        {
            return null;
        }

        var entries = LegacyCatalog.Of(model.Compilation).All(model.Compilation).Where(static entry => entry.Factory is INamedTypeSymbol).ToList();
        if (entries.Count == 0)
        {
            return null;
        }

        var names = new HashSet<string>(Names(call, root, model.Compilation), StringComparer.Ordinal);
        var found = entries.Where(entry => names.Contains(entry.Method)).ToList();
        if (found.Count == 0 && call.Expression is MemberAccessExpressionSyntax access && model.GetTypeInfo(access.Expression).Type is { TypeKind: not TypeKind.Error } receiver)
        {
            found = entries.Where(entry => entry.Adapter is null
                && entry.Method.EndsWith("." + access.Name.Identifier.ValueText, StringComparison.Ordinal)
                && LegacyUse.Of(call, null, entry, (INamedTypeSymbol)entry.Factory!, model.Compilation) is { } one && SymbolEqualityComparer.Default.Equals(one.Contract.Context, receiver)).ToList();
        }

        // Overloads: which one it was, nobody knows any more.
        return found is [var only] ? LegacyUse.Of(call, null, only, (INamedTypeSymbol)only.Factory!, model.Compilation) : null;
    }

    // What the call may have meant, in full: by itself, or through an import, an alias or the namespace around.
    private static IEnumerable<string> Names(InvocationExpressionSyntax call, SyntaxNode root, Compilation compilation)
    {
        var written = call.Expression.ToString().Replace("global::", "");
        if (written.Any(static letter => !char.IsLetterOrDigit(letter) && letter is not '_' and not '.'))
        {
            written = string.Concat(written.Where(static letter => !char.IsWhiteSpace(letter)));
        }

        yield return written;
        foreach (var space in call.Ancestors().OfType<BaseNamespaceDeclarationSyntax>())
        {
            for (var name = space.Name.ToString(); name.Length > 0; name = name.Substring(0, Math.Max(0, name.LastIndexOf('.'))))
            {
                yield return $"{name}.{written}";
            }
        }

        var globals = compilation.SyntaxTrees.Select(static tree => tree.GetRoot()).OfType<CompilationUnitSyntax>()
            .SelectMany(static unit => unit.Usings).Where(static directive => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword));
        foreach (var directive in root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>().Concat(globals))
        {
            var target = Target(directive);
            if (directive.Alias is not { Name.Identifier.ValueText: var alias })
            {
                yield return $"{target}.{written}";
            }
            else if (written.StartsWith(alias + ".", StringComparison.Ordinal))
            {
                yield return target + written.Substring(alias.Length);
            }
        }
    }
}
