using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Formatting;

namespace FactoryGen.CodeFixes;

/// <summary>Lets a container hand a factory to a class that it creates: through the one constructor that there is.</summary>
internal static class FactoryInjection
{
    private const string Added = "constructor parameter ";

    /// <summary>Plans it, and gives the name under which the factory is there; null if nobody but the container, or not the container, creates the class.</summary>
    public static async Task<string?> AddAsync(EditPlan plan, Document document, LegacyUse use, SemanticModel model, CancellationToken cancellationToken)
    {
        if (use.Expression.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not ClassDeclarationSyntax declaration
            || model.GetDeclaredSymbol(declaration, cancellationToken) is not { IsStatic: false, IsAbstract: false } type
            || IsInStaticCode(use.Expression, model)
            || type.InstanceConstructors is not [var constructor]
            || !await ContainerCreation.IsOfAsync(plan.Solution, type, cancellationToken).ConfigureAwait(false)
            || await IsCalledAsync(plan.Solution, constructor, cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        var written = constructor.DeclaringSyntaxReferences.FirstOrDefault() is { } reference ? await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false) : null;
        return written switch
        {
            ConstructorDeclarationSyntax { Body: not null } explicitly => AddField(plan, document.Project.Solution.GetDocument(explicitly.SyntaxTree), explicitly, use, model),
            ClassDeclarationSyntax primary => AddToHeader(plan, document.Project.Solution.GetDocument(primary.SyntaxTree), primary, use, model),
            null when ((CSharpParseOptions)declaration.SyntaxTree.Options).LanguageVersion >= LanguageVersion.CSharp12 => AddToHeader(plan, document, declaration, use, model),
            _ => null,
        };
    }

    public static string NameOf(INamedTypeSymbol factory) => char.ToLowerInvariant(factory.Name[0]) + factory.Name.Substring(1);

    /// <summary>The list with a parameter more: before those that may be left out.</summary>
    public static ParameterListSyntax With(ParameterListSyntax list, INamedTypeSymbol factory, string name)
    {
        var parameter = SyntaxFactory.Parameter(SyntaxFactory.Identifier(name))
            .WithType(((TypeSyntax)Qualification.Shorten(SyntaxFactory.ParseTypeName(TypeText.Written(factory)))).WithTrailingTrivia(SyntaxFactory.Space));
        if (list.Parameters.Count == 0)
        {
            return list.WithParameters(SyntaxFactory.SingletonSeparatedList(parameter));
        }

        var parameters = list.Parameters.ToList();
        var commas = list.Parameters.GetSeparators().ToList();
        var index = parameters.FindIndex(static parameter => parameter.Default is not null || parameter.Modifiers.Any(SyntaxKind.ParamsKeyword));

        // One parameter a line, or all on one.
        var neighbour = parameters[index < 0 ? parameters.Count - 1 : index];
        var before = neighbour.GetFirstToken().GetPreviousToken();
        var isOnLines = before.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        var comma = SyntaxFactory.Token(SyntaxFactory.TriviaList(), SyntaxKind.CommaToken, isOnLines ? SyntaxFactory.TriviaList(before.TrailingTrivia.Last()) : SyntaxFactory.TriviaList(SyntaxFactory.Space));
        var indentation = isOnLines ? SyntaxFactory.TriviaList(neighbour.GetLeadingTrivia().Where(static piece => piece.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1)) : default;
        if (index >= 0)
        {
            parameters.Insert(index, parameter.WithLeadingTrivia(indentation));
            commas.Insert(index, comma);
        }
        else
        {
            // What is said about the last one at the end of its line stays there.
            var end = neighbour.GetTrailingTrivia();
            var endsLine = end.Any(SyntaxKind.EndOfLineTrivia);
            parameters[parameters.Count - 1] = neighbour.WithTrailingTrivia();
            parameters.Add(parameter.WithLeadingTrivia(indentation).WithTrailingTrivia(endsLine ? SyntaxFactory.TriviaList(end.Last()) : end));
            commas.Add(endsLine ? comma.WithTrailingTrivia(end) : comma);
        }

        return list.WithParameters(SyntaxFactory.SeparatedList(parameters, commas));
    }

    private static bool IsInStaticCode(SyntaxNode node, SemanticModel model)
    {
        for (var current = model.GetEnclosingSymbol(node.SpanStart); current is not null and not INamedTypeSymbol; current = current.ContainingSymbol)
        {
            if (current.IsStatic)
            {
                return true;
            }
        }

        return node.Ancestors().OfType<BaseFieldDeclarationSyntax>().Any(static field => field.Modifiers.Any(SyntaxKind.StaticKeyword) || field.Modifiers.Any(SyntaxKind.ConstKeyword))
            || node.Ancestors().OfType<PropertyDeclarationSyntax>().Any(static property => property.Modifiers.Any(SyntaxKind.StaticKeyword));
    }

    // Who writes 'new' would have to give the factory, and may have none.
    private static async Task<bool> IsCalledAsync(Solution solution, IMethodSymbol constructor, CancellationToken cancellationToken) =>
        (await SymbolFinder.FindReferencesAsync(constructor, solution, cancellationToken).ConfigureAwait(false))
            .SelectMany(static reference => reference.Locations)
            .Any(static place => place.Location.SourceTree?.GetRoot().FindNode(place.Location.SourceSpan, getInnermostNodeForTie: true) is var node
                && node?.FirstAncestorOrSelf<SyntaxNode>(static ancestor => ancestor is BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax or BaseTypeSyntax) is not null);

    private static string? AddToHeader(EditPlan plan, Document? document, ClassDeclarationSyntax declaration, LegacyUse use, SemanticModel model)
    {
        var name = NameOf(use.Factory);
        if (document is null || use.Expression.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is not null)
        {
            return null;
        }

        if (!plan.IsMarked(Added + use.Factory.ToDisplayString(), declaration))
        {
            if (IsTaken(name, use, model))
            {
                return null;
            }

            plan.Mark(Added + use.Factory.ToDisplayString(), declaration);
            plan.Replace(document, declaration, current => WithParameter((ClassDeclarationSyntax)current, use.Factory, name));
        }

        return IsTaken(name, use, model) ? null : name;
    }

    private static string? AddField(EditPlan plan, Document? document, ConstructorDeclarationSyntax constructor, LegacyUse use, SemanticModel model)
    {
        var parameter = NameOf(use.Factory);
        var field = "_" + parameter;

        // An initialiser of a field runs before the constructor.
        if (document is null || constructor.Parent is not ClassDeclarationSyntax declaration
            || use.Expression.Ancestors().TakeWhile(static node => node is not TypeDeclarationSyntax).Any(static node => node is FieldDeclarationSyntax or ConstructorInitializerSyntax || node is PropertyDeclarationSyntax { Initializer: not null })
            || IsTaken(field, use, model) || constructor.ParameterList.Parameters.Any(taken => taken.Identifier.ValueText == parameter))
        {
            return null;
        }

        if (plan.Mark(Added + use.Factory.ToDisplayString(), declaration))
        {
            var lineEnd = LineEnd.OfFile(constructor);
            plan.Replace(document, constructor.ParameterList, current => With((ParameterListSyntax)current, use.Factory, parameter));
            plan.Replace(document, constructor.Body!, current => ((BlockSyntax)current) is var body
                ? body.WithStatements(body.Statements.Insert(0, SyntaxFactory.ParseStatement($"{field} = {parameter};").WithTrailingTrivia(lineEnd).WithAdditionalAnnotations(Formatter.Annotation)))
                : current);
            plan.Replace(document, declaration, current => WithField((ClassDeclarationSyntax)current, use.Factory, field, lineEnd));
        }

        return field;
    }

    private static bool IsTaken(string name, LegacyUse use, SemanticModel model) => model.LookupSymbols(use.Expression.SpanStart, name: name).Length > 0;

    private static ClassDeclarationSyntax WithParameter(ClassDeclarationSyntax declaration, INamedTypeSymbol factory, string name)
    {
        if (declaration.ParameterList is { } list)
        {
            return declaration.WithParameterList(With(list, factory, name));
        }

        // The list stands directly behind the name, before what followed that.
        var added = With(SyntaxFactory.ParameterList(), factory, name);
        return declaration.TypeParameterList is { } types
            ? declaration.WithTypeParameterList(types.WithoutTrailingTrivia()).WithParameterList(added.WithTrailingTrivia(types.GetTrailingTrivia()))
            : declaration.WithIdentifier(declaration.Identifier.WithTrailingTrivia()).WithParameterList(added.WithTrailingTrivia(declaration.Identifier.TrailingTrivia));
    }

    // Behind the fields that are there.
    private static ClassDeclarationSyntax WithField(ClassDeclarationSyntax declaration, INamedTypeSymbol factory, string name, SyntaxTrivia lineEnd)
    {
        var index = declaration.Members.LastIndexOf(static member => member is FieldDeclarationSyntax) + 1;
        var member = ((FieldDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"private readonly {TypeText.Written(factory)} {name};")!);
        member = member.ReplaceNode(member.Declaration.Type, Qualification.Shorten(member.Declaration.Type).WithTriviaFrom(member.Declaration.Type))
            .WithTrailingTrivia(index == 0 ? SyntaxFactory.TriviaList(lineEnd, lineEnd) : SyntaxFactory.TriviaList(lineEnd)).WithAdditionalAnnotations(Formatter.Annotation);
        return declaration.WithMembers(declaration.Members.Insert(index, member));
    }
}
