using FactoryGen.Analysis.Parsing;
using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>An implementation that is built although something that it consists of couldn't be had, with something else in its place.</summary>
internal static class FailedInitialization
{
    // What such a thing is called; whether it is one can't be known.
    private static readonly string[] Names = ["Fake", "Stub", "Mock", "Dummy", "Null", "Noop", "NoOp", "InMemory", "Offline", "Fallback"];

    /// <summary>Whether the method builds an implementation, or initialises it after it was built.</summary>
    public static bool IsPartOf(ISymbol member, UsageKnowledge usage) =>
        member is IMethodSymbol method
        && (method.MethodKind == MethodKind.Constructor
            || method.Has(AttributeNames.IsFactoryConstructor)
            || (!method.IsStatic && (method.Has(AttributeNames.IsAsyncInitializer) || IsInitializeAsync(method))))
        && usage.ImplementationOf(method.ContainingType) is not null;

    private static bool IsInitializeAsync(IMethodSymbol method) =>
        (method.Name == "InitializeAsync" || method.ExplicitInterfaceImplementations.Any(static promised => promised.Name == "InitializeAsync"))
        && method.ContainingType.AllInterfaces.Any(static implemented => implemented.Name == "IAsyncInitializable");

    /// <summary>What is put where the attempt would have put the real thing, as one would say it; null if it is nothing of the kind.</summary>
    public static string? SubstituteIn(Answer answer, ICatchClauseOperation clause, ITryOperation attempt)
    {
        if (answer.Statement is not ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } })
        {
            return null;
        }

        var tried = attempt.Body.Descendants().OfType<ISimpleAssignmentOperation>()
            .Where(assignment => assignment.Target is IMemberReferenceOperation target && SymbolEqualityComparer.Default.Equals(target.Member, member))
            .Select(static assignment => assignment.Value)
            .ToList();
        return tried.Count == 0 ? null
            : FakeIn(answer.Value, tried) is { } fake ? $"'{TypeText.Name(fake)}'"
            : !MemberRole.IsOf(member) || IsAnswered(clause) ? null
            : NullTest.IsNull(answer.Value) ? MemberRole.IsReliedOn(member) ? "null" : null
            : OtherIn(answer.Value, member, tried) is { } other ? $"'{TypeText.Name(other)}'"
            : null;
    }

    private static ITypeSymbol? FakeIn(IOperation value, IEnumerable<IOperation> tried) =>
        value.WithoutConversions() is IObjectCreationOperation { Type: { } type }
        && (UsageKnowledge.IsTestDouble(type) || Names.Any(name => type.Name.StartsWith(name, StringComparison.Ordinal)))
        && tried.Any(real => !Is((real.WithoutConversions() as IObjectCreationOperation)?.Type, type))
            ? type
            : null;

    // Another implementation than the one that was tried, and not what that one makes of itself.
    private static ITypeSymbol? OtherIn(IOperation value, ISymbol member, IEnumerable<IOperation> tried) =>
        Standing(value.WithoutConversions(), member) is { } type && !tried.Any(real => ComesFrom(real, type))
            ? type
            : null;

    // By its type, or because the type has a method that makes it.
    private static bool ComesFrom(IOperation? value, ITypeSymbol type) => value switch
    {
        null => false,
        IConversionOperation conversion => ComesFrom(conversion.Operand, type),
        IAwaitOperation awaited => Is(awaited.Type, type) || ComesFrom(awaited.Operation, type),
        IInvocationOperation call => Is(call.Type, type) || Is(call.TargetMethod.ContainingType, type) || ComesFrom(call.Instance, type),
        _ => Is(value.Type, type),
    };

    // A new one, or one that a static keeps, whatever that is declared as: LoopbackTransport.Instance.
    private static ITypeSymbol? Standing(IOperation value, ISymbol member) => value switch
    {
        IObjectCreationOperation creation => creation.Type,
        IMemberReferenceOperation { Member: { IsStatic: true, ContainingType: var owner }, Instance: null } kept => MemberRole.IsPlayedBy(owner, member) ? owner : kept.Type,
        _ => null,
    };

    // It throws or returns the failure, keeps it for those who ask, or was told before that it may go on.
    private static bool IsAnswered(ICatchClauseOperation clause)
    {
        var failure = (clause.ExceptionDeclarationOrExpression as IVariableDeclaratorOperation)?.Symbol;
        return (clause.Filter is { } filter && !Mentions(filter, failure))
            || clause.Handler.Descendants().Any(operation => operation switch
            {
                IThrowOperation => true,
                IReturnOperation { ReturnedValue: { } returned } => returned.WithoutConversions() is not (IPropertyReferenceOperation { Property.Name: "CompletedTask" } or IDefaultValueOperation),
                ISimpleAssignmentOperation { Target: IMemberReferenceOperation, Value: var kept } => Mentions(kept, failure),
                _ => false,
            });
    }

    private static bool Mentions(IOperation operation, ILocalSymbol? failure) =>
        failure is not null && operation.DescendantsAndSelf().Any(part => part is ILocalReferenceOperation { Local: var local } && SymbolEqualityComparer.Default.Equals(local, failure));

    private static bool Is(ITypeSymbol? one, ITypeSymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}
