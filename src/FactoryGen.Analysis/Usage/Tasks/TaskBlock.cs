using System.Collections.Immutable;
using FactoryGen.Analysis.Ownership;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage.Tasks;

/// <summary>A block that is over before a task that leaves it: of a <c>using</c>, or of a <c>try</c>.</summary>
/// <param name="What">The block, as a part of a sentence: what ends too early.</param>
/// <param name="IsCertain">Whether the task needs what ends; otherwise that is a guess.</param>
internal sealed record TaskBlock(string What, bool IsCertain)
{
    /// <summary>The innermost block that the returned task leaves; null if there is none.</summary>
    public static TaskBlock? LeftBy(IReturnOperation returned, FactoryTask task)
    {
        // What was waited for is there.
        if (returned.ReturnedValue is { } value && CompletedTasks.Is(value, returned))
        {
            return null;
        }

        IOperation inner = returned;
        for (var current = returned.Parent; current is not null and not IAnonymousFunctionOperation and not ILocalFunctionOperation; inner = current, current = current.Parent)
        {
            var block = current switch
            {
                IUsingOperation disposing when disposing.Body == inner => OfResource(disposing.Resources, task),
                ITryOperation attempt when attempt.Body == inner => OfTry(attempt),
                IBlockOperation statements => statements.Operations
                    .TakeWhile(statement => statement != inner)
                    .OfType<IUsingDeclarationOperation>()
                    .Select(declaration => OfResource(declaration.DeclarationGroup, task))
                    .FirstOrDefault(static found => found is not null),
                _ => null,
            };
            if (block is not null)
            {
                return block;
            }
        }

        return null;
    }

    /// <summary>The lease whose block the task leaves in a local that is awaited behind it; null if it doesn't.</summary>
    public static TaskBlock? LeftBehind(FactoryTask task, ImmutableArray<TaskFate> fates)
    {
        for (IOperation? current = task.Invocation; current is not null and not IAnonymousFunctionOperation and not ILocalFunctionOperation; current = current.Parent)
        {
            if (current.Parent is IUsingOperation disposing
                && disposing.Body == current
                && IsLease(disposing.Resources)
                && !fates.IsEmpty
                && fates.All(fate => fate.Place is IAwaitOperation or IReturnOperation && !current.Syntax.Span.Contains(fate.Place.Syntax.Span)))
            {
                return new("the block of its lease", IsCertain: true);
            }
        }

        return null;
    }

    private static TaskBlock? OfResource(IOperation resources, FactoryTask task)
    {
        if (IsLease(resources))
        {
            return new("the block of its lease", IsCertain: true);
        }

        var declared = resources is IVariableDeclarationGroupOperation group ? group.GetDeclaredVariables() : ImmutableArray<ILocalSymbol>.Empty;
        var name = declared is [var first, ..] ? $"the 'using' of '{first.Name}'" : "its 'using'";
        return task.Invocation.Arguments.SelectMany(static argument => Origins(argument.Value, 0)).ToArray() is var origins
            && declared.Any(resource => origins.Contains(resource, SymbolEqualityComparer.Default))
                ? IsTokenSource(declared[0]) ? new(name, IsCertain: true) : null
                : new(name, IsCertain: false);
    }

    // The argument's fault is thrown at once, all other faults come with the task.
    private static TaskBlock? OfTry(ITryOperation attempt) =>
        attempt.Catches.Any(static clause => clause.ExceptionType is not { } type || !type.Name.StartsWith("Argument", StringComparison.Ordinal)) ? new("the 'try', whose 'catch' would never see its failure", IsCertain: true)
        : attempt.Finally is not null ? new("the 'try', whose 'finally' would be over", IsCertain: false)
        : null;

    private static bool IsLease(IOperation resources) => resources switch
    {
        IVariableDeclarationGroupOperation group => group.GetDeclaredVariables().Any(static resource => IsLease(resource.Type)),
        _ => resources.DescendantsAndSelf().Any(static part => IsLease(part.Type)),
    };

    private static bool IsLease(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "ScopeLease", Arity: 1, ContainingNamespace: { Name: "FactoryGen", ContainingNamespace.IsGlobalNamespace: true } };

    private static bool IsTokenSource(ILocalSymbol resource) => resource.Type.Name == "CancellationTokenSource";

    // What the arguments were read from is done with when the call returns.
    private static IEnumerable<ISymbol> Origins(IOperation value, int depth)
    {
        foreach (var local in value.DescendantsAndSelf().OfType<ILocalReferenceOperation>())
        {
            yield return local.Local;
            if (depth < 3)
            {
                foreach (var origin in LocalValues.Of(local).SelectMany(given => Origins(given, depth + 1)))
                {
                    yield return origin;
                }
            }
        }
    }
}
