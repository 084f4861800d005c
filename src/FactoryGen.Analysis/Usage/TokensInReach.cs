using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage;

/// <summary>Finds the nearest token that a call could be given: of its lambda or method, of a context that these are given, of its class.</summary>
internal sealed class TokensInReach(INamedTypeSymbol tokenType)
{
    private readonly ConcurrentDictionary<ITypeSymbol, IReadOnlyList<string>> _ofContext = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, IReadOnlyList<(string Expression, bool IsStatic)>> _ofClass = new(SymbolEqualityComparer.Default);

    /// <param name="call">What could be given a token.</param>
    /// <param name="member">The member that it is in.</param>
    /// <returns>The nearest tokens; null if there are none.</returns>
    public TokenInReach? Near(IOperation call, ISymbol member)
    {
        var isLater = false;
        var isInner = false;
        for (var current = call.Parent; current is not null; current = current.Parent)
        {
            var function = current switch
            {
                IAnonymousFunctionOperation lambda => lambda.Symbol,
                ILocalFunctionOperation local => local.Symbol,
                _ => null,
            };
            if (function is null)
            {
                continue;
            }

            if (Of(function, current, call, isLater, isInner) is { } found)
            {
                return found;
            }

            if (function.IsStatic)
            {
                return OfClass(member, isStatic: true);
            }

            // When a lambda runs, the token around it may have been cancelled long ago.
            isLater |= current is IAnonymousFunctionOperation;
            isInner = true;
        }

        return (member is IMethodSymbol method ? Of(method, Root(call), call, isLater, isInner) : null) ?? OfClass(member, member.IsStatic);
    }

    private TokenInReach? Of(IMethodSymbol function, IOperation body, IOperation call, bool isLater, bool isInner)
    {
        var own = Locals(function, body, call).Concat(function.Parameters.Where(IsToken).Where(static parameter => parameter is { IsDiscard: false, Name: not "_", RefKind: not RefKind.Out }).Select(static parameter => Name(parameter.Name))).ToList();
        if (own.Count > 0)
        {
            return new(own, own.Count > 1 || isLater ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error, IsFar: isLater);
        }

        // What nobody passes by its name yet is a guess.
        var guessed = isInner ? [] : TimeLimits.Around(call, function, body).Select(static source => $"{Name(source.Name)}.Token").ToList();
        if (guessed.Count == 0 && function.MethodKind == MethodKind.AnonymousFunction)
        {
            guessed = function.Parameters.Where(static parameter => parameter.Name == TokenInReach.Nameless).Where(IsToken).Select(static parameter => parameter.Name).ToList();
        }

        if (guessed.Count > 0)
        {
            return new(guessed, DiagnosticSeverity.Warning, IsFar: true);
        }

        var carried = function.Parameters.Where(static parameter => parameter is { IsDiscard: false, Name: not "_", RefKind: not RefKind.Out })
            .SelectMany(parameter => OfContext(parameter.Type).Select(property => $"{Name(parameter.Name)}.{property}"))
            .ToList();
        return carried.Count > 0 ? new(carried, DiagnosticSeverity.Warning, IsFar: true) : null;
    }

    // Those that are there already, and still: not of a block beside the call.
    private IEnumerable<string> Locals(IMethodSymbol function, IOperation body, IOperation call)
    {
        foreach (var operation in body.Descendants())
        {
            if (operation is IVariableDeclaratorOperation { Symbol: { } local } declarator
                && SymbolEqualityComparer.Default.Equals(local.Type, tokenType)
                && SymbolEqualityComparer.Default.Equals(local.ContainingSymbol, function)
                && declarator.Syntax.Span.End <= call.Syntax.SpanStart
                && !IsNone(declarator.GetVariableInitializer()?.Value)
                && TimeLimits.BlockOf(declarator)?.Syntax.Span.Contains(call.Syntax.Span) != false)
            {
                yield return Name(local.Name);
            }
        }
    }

    /// <summary>Whether the value is a token that is never cancelled.</summary>
    public static bool IsNone(IOperation? value) => value switch
    {
        IConversionOperation conversion => IsNone(conversion.Operand),
        IDefaultValueOperation => true,
        IPropertyReferenceOperation { Property: { Name: "None", IsStatic: true, ContainingType.Name: "CancellationToken" } } => true,
        IObjectCreationOperation { Type.Name: "CancellationToken", Arguments.IsEmpty: true } => true,
        _ => false,
    };

    private TokenInReach? OfClass(ISymbol member, bool isStatic)
    {
        if (member.ContainingType is not { } type)
        {
            return null;
        }

        var found = _ofClass.GetOrAdd(type, ReadClass).Where(one => one.IsStatic || !isStatic).Select(static one => one.Expression).ToList();
        return found.Count > 0 ? new(found, DiagnosticSeverity.Warning, IsFar: true) : null;
    }

    // The class' own tokens; else those of its HttpContext, its Context, or whatever else it is given by those who run it.
    private IReadOnlyList<(string Expression, bool IsStatic)> ReadClass(INamedTypeSymbol type)
    {
        var members = Members(type).ToList();
        var own = members.Where(member => IsToken(TypeOf(member))).Select(static member => (Name(member.Name), member.IsStatic))
            .Concat(Captured(type).Where(IsToken).Select(static parameter => (Name(parameter.Name), false)))
            .ToList();
        return own.Count > 0
            ? own
            : members.Where(static member => member.Name.EndsWith("Context", StringComparison.Ordinal))
                .SelectMany(member => OfContext(TypeOf(member)).Select(property => ($"{Name(member.Name)}.{property}", member.IsStatic)))
                .ToList();
    }

    private static IEnumerable<ISymbol> Members(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IFieldSymbol { IsImplicitlyDeclared: false, IsConst: false } or IPropertySymbol { IsIndexer: false, GetMethod: not null, ExplicitInterfaceImplementations.IsEmpty: true }
                    && (ReferenceEquals(current, type) || member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
                {
                    yield return member;
                }
            }
        }
    }

    // The parameters of a primary constructor are in reach of all members.
    private static IEnumerable<IParameterSymbol> Captured(INamedTypeSymbol type) =>
        type.InstanceConstructors.Where(static constructor => constructor.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.ClassDeclarationSyntax))
            .SelectMany(static constructor => constructor.Parameters);

    private IReadOnlyList<string> OfContext(ITypeSymbol? type) => type is INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named && !IsToken(type)
        ? _ofContext.GetOrAdd(named, ReadContext)
        : [];

    private IReadOnlyList<string> ReadContext(ITypeSymbol type) =>
        Members((INamedTypeSymbol)type)
            .Where(member => member is IPropertySymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public } property && IsToken(property.Type))
            .Select(static member => Name(member.Name))
            .ToList();

    private bool IsToken(IParameterSymbol parameter) => IsToken(parameter.Type);

    private bool IsToken(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, tokenType);

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    // As it is written: a name that is a keyword has its @.
    private static string Name(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : $"@{name}";
}
