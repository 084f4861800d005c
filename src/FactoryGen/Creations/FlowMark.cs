namespace FactoryGen.Creations;

/// <summary>
/// Marks a flow as the code of one creation, or of disposal. Work that was started there inherits the mark and may outlive it:
/// an ended mark says nothing any more and keeps nothing alive.
/// </summary>
internal sealed class FlowMark(Creation? creation)
{
    private volatile Creation? _creation = creation;
    private volatile bool _isOver;

    internal Creation? Creation => _creation;

    internal bool IsOver => _isOver;

    internal void End()
    {
        _isOver = true;
        _creation = null;
    }
}
