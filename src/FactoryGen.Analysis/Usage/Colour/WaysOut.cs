using FactoryGen.Analysis.Ownership;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage.Colour;

/// <summary>Goes after what a synchronous factory handed out, through locals and what makes a task of it, to where nothing more is made of it.</summary>
internal sealed class WaysOut(UsageKnowledge usage)
{
    private readonly HashSet<ILocalSymbol> _locals = new(SymbolEqualityComparer.Default);

    /// <summary>Each expression that the value becomes at last, and what first made a task of it.</summary>
    public IEnumerable<(IOperation End, IOperation? Wrapper)> From(IOperation value) => Climb(value, null);

    // Also through what awaits such a task again.
    private IEnumerable<(IOperation End, IOperation? Wrapper)> Climb(IOperation value, IOperation? wrapper) => value.Parent switch
    {
        IConversionOperation { OperatorMethod: null } conversion => Climb(conversion, wrapper),
        IAwaitOperation awaited when wrapper is not null => Climb(awaited, wrapper),
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "AsTask" } configured when configured.Instance == value => Climb(configured, wrapper),
        IArgumentOperation { Parent: { } made } when FinishedTask.IsWrapper(made, usage) => Climb(made, wrapper ?? made),
        IArgumentOperation { Parent: IInvocationOperation completion } when CompletionSource.CompletedBy(completion) is { } source =>
            source.Tasks.SelectMany(task => Climb(task, wrapper ?? completion)),
        IReturnOperation { Parent.Parent: IAnonymousFunctionOperation lambda } when FinishedTask.RunBy(lambda) is { } run => Climb(run, wrapper ?? run),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } declarator } => ClimbFrom(local, declarator, wrapper),
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } assignment when assignment.Value == value => ClimbFrom(local, assignment, wrapper),
        _ => [(value, wrapper)],
    };

    // A local may be logged, compared and asked besides; but where it may also hold something else, that is what may be handed out.
    private IEnumerable<(IOperation End, IOperation? Wrapper)> ClimbFrom(ILocalSymbol local, IOperation given, IOperation? wrapper) => _locals.Add(local)
        ? LocalMentions.Of(local, given)
            .Where(use => use.Syntax.SpanStart > given.Syntax.Span.End && FinishedTask.IsOne(use, usage))
            .SelectMany(use => Climb(use, wrapper))
        : [];
}
