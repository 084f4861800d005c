using FactoryGen.Analysis.Parsing;
using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Ownership;

/// <summary>An initialiser that goes on with a fake of what it couldn't get.</summary>
internal static class FailedInitialization
{
    // What such a thing is called; whether it is one can't be known.
    private static readonly string[] Names = ["Fake", "Stub", "Mock", "Dummy", "Null", "Noop", "NoOp", "InMemory", "Offline", "Fallback"];

    /// <summary>Whether the method initialises an implementation after it was built.</summary>
    public static bool IsInitializer(ISymbol method, UsageKnowledge usage) =>
        method is IMethodSymbol { IsStatic: false } initializer
        && (initializer.Has(AttributeNames.IsAsyncInitializer) || (initializer.Name == "InitializeAsync" && initializer.ContainingType.AllInterfaces.Any(static implemented => implemented.Name == "IAsyncInitializable")))
        && usage.ImplementationOf(initializer.ContainingType) is not null;

    /// <summary>The fake that is put where the attempt would have put the real thing; null if it is none.</summary>
    public static ITypeSymbol? FakeIn(Answer answer, ITryOperation attempt) =>
        answer.Statement is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } }
        && Created(answer.Value) is { Type: { } type }
        && (UsageKnowledge.IsTestDouble(type) || Names.Any(name => type.Name.StartsWith(name, StringComparison.Ordinal)))
        && attempt.Body.Descendants().Any(operation =>
            operation is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var tried }, Value: var real }
            && SymbolEqualityComparer.Default.Equals(tried, member)
            && !SymbolEqualityComparer.Default.Equals(Created(real)?.Type, type))
            ? type
            : null;

    private static IObjectCreationOperation? Created(IOperation value) => value switch
    {
        IConversionOperation conversion => Created(conversion.Operand),
        IObjectCreationOperation creation => creation,
        _ => null,
    };
}
