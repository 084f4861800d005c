using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Usage.Tasks;

/// <summary>Goes after a task through <c>is</c> and <c>switch</c>, into the locals of their patterns.</summary>
internal sealed class TaskTests(TaskJourney journey, TaskTypes types)
{
    private readonly TaskPatterns _patterns = new(types);

    /// <summary>Whether an object was asked whether it is a task: who asks knows what may be in it.</summary>
    public bool AskForTask { get; private set; }

    public void Follow(IOperation test, IOperation value, bool isDirect)
    {
        switch (test)
        {
            case IIsTypeOperation type:
                Add(_patterns.TestedFor(type.TypeOperand, type), value);
                break;
            case IIsPatternOperation { Pattern: var pattern }:
                Follow(pattern, value, isDirect);
                break;
            case ISwitchOperation choice:
                foreach (var clause in choice.Cases.SelectMany(static one => one.Clauses).OfType<IPatternCaseClauseOperation>())
                {
                    Follow(clause.Pattern, value, isDirect);
                }

                break;
            case ISwitchExpressionOperation choice:
                foreach (var arm in choice.Arms)
                {
                    Follow(arm.Pattern, value, isDirect);
                }

                break;
        }
    }

    /// <summary>An object is cast to a task.</summary>
    public void See(IConversionOperation cast) => AskForTask |= TaskTypes.IsBlind(cast.Operand.Type) && !cast.IsImplicit;

    private void Follow(IPatternOperation pattern, IOperation value, bool isDirect)
    {
        foreach (var (fate, local) in _patterns.Read(pattern, isDirect))
        {
            Add(fate, value);
            if (local is not null)
            {
                AskForTask |= TaskTypes.IsBlind(value.Type) && types.IsTask(local.Type);
                journey.Locals.Follow(local, value, reference => journey.Follow(reference, isDirect: false));
            }
        }
    }

    private void Add(TaskFate fate, IOperation value)
    {
        AskForTask |= TaskTypes.IsBlind(value.Type) && fate.Kind == TaskFateKind.Used;
        journey.Add(fate);
    }
}
