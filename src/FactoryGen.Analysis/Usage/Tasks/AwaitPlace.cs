using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Usage.Tasks;

/// <summary>The one expression that <c>await</c> belongs in front of, as far as a task was followed.</summary>
internal sealed class AwaitPlace(IOperation task)
{
    private bool _isDeclared;
    private bool _isFixed;

    /// <summary>The expression; null where there is no one such place.</summary>
    public IOperation? Expression { get; private set; } = task;

    /// <summary>The task goes on in another form.</summary>
    public void MoveTo(IOperation link)
    {
        if (Expression is not null && !_isDeclared && !_isFixed)
        {
            Expression = link;
        }
    }

    /// <summary>A local holds the task from here on: it is to be awaited where that is declared.</summary>
    public void Declare() => _isDeclared = true;

    /// <summary>An asynchronous function gives the task back: it can await it itself, whatever others do with what it gives.</summary>
    public void Fix() => _isFixed = true;

    public void Lose() => Expression = _isFixed ? Expression : null;
}
