namespace FactoryGen.Creations;

/// <summary>
/// Marks a flow as the code of one <see cref="Creation"/>, or of disposal. Work that was started there inherits the mark and may
/// outlive it: an ended mark says nothing any more, and keeps neither a context nor an instance alive.
/// </summary>
internal class FlowMark
{
    private volatile bool _isOver;

    /// <summary>The creation that the code belongs to; null: to none, or to one that is over.</summary>
    internal Creation? Running => _isOver ? null : this as Creation;

    internal bool IsOver => _isOver;

    internal void End() => _isOver = true;
}
