using FactoryGen.Analysis.Ownership;
using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage.Tasks;

/// <summary>What a pattern asks a task.</summary>
internal sealed class TaskPatterns(TaskTypes types)
{
    /// <summary>What is to be said about the pattern, and the locals in which it leaves the task.</summary>
    public IEnumerable<(TaskFate Fate, ILocalSymbol? Local)> Read(IPatternOperation? pattern, bool isDirect)
    {
        switch (pattern)
        {
            case null:
                yield break;
            case IConstantPatternOperation { Value: var value }:
                yield return (NullTest.IsNull(value) ? ComparedWithNull(pattern, isDirect) : new(TaskFateKind.Looked, pattern, ""), null);
                break;
            case INegatedPatternOperation { Pattern: var inner }:
                foreach (var found in Read(inner, isDirect))
                {
                    yield return found;
                }

                break;
            case IBinaryPatternOperation { LeftPattern: var left, RightPattern: var right }:
                foreach (var found in Read(left, isDirect).Concat(Read(right, isDirect)))
                {
                    yield return found;
                }

                break;
            case ITypePatternOperation { MatchedType: var type }:
                yield return (TestedFor(type, pattern), null);
                break;
            case IDeclarationPatternOperation { MatchedType: { } type, DeclaredSymbol: var declared }:
                yield return types.IsTask(type)
                    ? (new(TaskFateKind.Looked, pattern, ""), declared as ILocalSymbol)
                    : (TestedFor(type, pattern), null);
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: var declared }:
                yield return (new(TaskFateKind.Looked, pattern, ""), declared as ILocalSymbol);
                break;
            case IRecursivePatternOperation { MatchedType: var type, DeclaredSymbol: var declared } recursive:
                yield return types.IsTask(type)
                    ? (recursive.PropertySubpatterns.IsEmpty ? ComparedWithNull(pattern, isDirect) : new(TaskFateKind.Looked, pattern, ""), declared as ILocalSymbol)
                    : (TestedFor(type, pattern), null);
                break;
            default:
                yield return (new(TaskFateKind.Looked, pattern, ""), null);
                break;
        }
    }

    /// <summary>A task that was only just made isn't null.</summary>
    public static TaskFate ComparedWithNull(IOperation place, bool isDirect) =>
        new(isDirect ? TaskFateKind.Misused : TaskFateKind.Doubted, place, "is compared with null, which a task never is");

    /// <summary>A task is none of the types that the service may be.</summary>
    public TaskFate TestedFor(ITypeSymbol type, IOperation place) =>
        types.IsTask(type) ? new(TaskFateKind.Used, place, "")
        : TaskTypes.IsBlind(type) || TaskTypes.IsDisposable(type) || type.TypeKind == TypeKind.Error ? new(TaskFateKind.Looked, place, "")
        : new(TaskFateKind.Misused, place, $"is tested for '{TypeText.Name(type)}', which a task never is");
}
