using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.CodeFixes;

/// <summary>Makes the function around a node asynchronous, with those that call it, if that is safe.</summary>
internal static class AsynchronousFunction
{
    private const string Made = "made asynchronous";

    /// <summary>Plans it; the reason if it can't be done.</summary>
    public static async Task<string?> EnsureAsync(EditPlan plan, Document document, SyntaxNode node, CancellationToken cancellationToken)
    {
        if (SurroundingFunction.RefusalOfPlace(node) is { } refusal)
        {
            return refusal;
        }

        var function = SurroundingFunction.Of(node);
        if (function is null or GlobalStatementSyntax || SurroundingFunction.IsAsync(function) || !plan.Mark(Made, function))
        {
            return null;
        }

        return await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
            ? SurroundingFunction.OwnNodes(function).OfType<YieldStatementSyntax>().Any() ? "an iterator can't be asynchronous without becoming another type"
            : function is AnonymousFunctionExpressionSyntax lambda ? AsynchronousLambda.Plan(plan, document, lambda, model, cancellationToken)
            : model.GetDeclaredSymbol(function, cancellationToken) is IMethodSymbol method ? await PlanAsync(plan, document, function, method, model, cancellationToken).ConfigureAwait(false)
            : "the method isn't known"
            : "the document isn't C#";
    }

    private static async Task<string?> PlanAsync(
        EditPlan plan, Document document, SyntaxNode function, IMethodSymbol method, SemanticModel model, CancellationToken cancellationToken)
    {
        if (RefusalOfMethod(method) is { } refusal)
        {
            return refusal;
        }

        if (TaskShape.Of(method.ReturnType) is { } shape)
        {
            // Its callers see no difference.
            plan.Replace(document, function, static current => WithAsync(current, static type => type));
            return TaskReturns.Unwrap(plan, document, function, shape, model);
        }

        plan.Replace(document, function, current => WithAsync(current, type => TaskOf(method.ReturnsVoid ? null : type)));
        return RefusalOfSignature(method, document.Project)
            ?? await AsynchronousCallers.PlanAsync(plan, method, cancellationToken).ConfigureAwait(false);
    }

    private static string? RefusalOfMethod(IMethodSymbol method) =>
        method.Parameters.Any(static parameter => parameter.RefKind != RefKind.None || !TaskShape.CanHold(parameter.Type)) ? $"'{method.Name}' has a parameter that an asynchronous method can't have"
        : method.RefKind != RefKind.None ? $"'{method.Name}' returns by reference"
        : method.IsExtern || method.PartialImplementationPart is not null || method.PartialDefinitionPart is not null ? $"'{method.Name}' is partial or external"
        : method.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass?.Name is "ModuleInitializerAttribute" or "UnmanagedCallersOnlyAttribute" or "ConditionalAttribute"
            or "MethodImplAttribute" or "OnDeserializedAttribute" or "OnDeserializingAttribute" or "OnSerializedAttribute" or "OnSerializingAttribute") is { } attribute
            ? $"'{method.Name}' is marked with [{attribute.AttributeClass!.Name.Replace("Attribute", "")}]"
        : null;

    private static string? RefusalOfSignature(IMethodSymbol method, Project project) =>
        !method.ReturnsVoid && !TaskShape.CanHold(method.ReturnType) ? $"no task can hold what '{method.Name}' returns"
        : method.IsOverride || method.IsVirtual || method.IsAbstract ? $"'{method.Name}' is virtual or an override: it can't return a task while the others don't"
        : ImplementedBy(method) is { } member ? $"'{method.Name}' implements '{member.ContainingType.Name}.{member.Name}', which doesn't return a task"
        : IsVisibleOutside(method) && project.AdditionalDocuments.Any(static document => document.Name.StartsWith("PublicAPI.", StringComparison.Ordinal)) ? $"'{method.Name}' is in the list of the project's public API"
        : null;

    private static ISymbol? ImplementedBy(IMethodSymbol method) =>
        method.ExplicitInterfaceImplementations.FirstOrDefault()
        ?? (method.MethodKind == MethodKind.Ordinary
            ? method.ContainingType.AllInterfaces.SelectMany(type => type.GetMembers(method.Name))
                .FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method))
            : null);

    private static bool IsVisibleOutside(IMethodSymbol method)
    {
        for (ISymbol symbol = method; symbol is not INamespaceSymbol and not null; symbol = symbol.ContainingSymbol)
        {
            if (symbol.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }

    private static SyntaxNode WithAsync(SyntaxNode function, Func<TypeSyntax, TypeSyntax> returns) => function switch
    {
        MethodDeclarationSyntax method => method.Modifiers.Count == 0
            ? method.WithModifiers(First(method.ReturnType)).WithReturnType(Written(method.ReturnType, returns).WithoutLeadingTrivia())
            : method.AddModifiers(Async).WithReturnType(Written(method.ReturnType, returns)),
        LocalFunctionStatementSyntax local => local.Modifiers.Count == 0
            ? local.WithModifiers(First(local.ReturnType)).WithReturnType(Written(local.ReturnType, returns).WithoutLeadingTrivia())
            : local.AddModifiers(Async).WithReturnType(Written(local.ReturnType, returns)),
        _ => function,
    };

    private static SyntaxToken Async => SyntaxFactory.Token(SyntaxKind.AsyncKeyword).WithTrailingTrivia(SyntaxFactory.Space);

    // What stands before the type, a comment or an indentation, stands before the modifier.
    private static SyntaxTokenList First(TypeSyntax type) => SyntaxFactory.TokenList(Async.WithLeadingTrivia(type.GetLeadingTrivia()));

    private static TypeSyntax Written(TypeSyntax type, Func<TypeSyntax, TypeSyntax> returns) => returns(type.WithoutTrivia()).WithTriviaFrom(type);

    private static TypeSyntax TaskOf(TypeSyntax? result) =>
        (TypeSyntax)Qualification.Shorten(SyntaxFactory.ParseTypeName(result is null ? "global::System.Threading.Tasks.Task" : $"global::System.Threading.Tasks.Task<{result}>"));
}
