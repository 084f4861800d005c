namespace FactoryGen.Scopes;

/// <summary>
/// A lock for a few instructions that call nobody: who finds it taken spins, then yields. A third of what a monitor costs where nobody
/// else wants it, which is nearly always. Not re-entrant.
/// </summary>
internal struct BriefLock
{
    private int _isHeld;

    /// <summary>Takes the lock.</summary>
    internal void Enter()
    {
        if (Interlocked.CompareExchange(ref _isHeld, 1, 0) != 0)
        {
            EnterWhenFree();
        }
    }

    /// <summary>Gives the lock back.</summary>
    internal void Exit() => Volatile.Write(ref _isHeld, 0);

    private void EnterWhenFree()
    {
        var wait = new SpinWait();
        do
        {
            wait.SpinOnce();
        }
        while (Volatile.Read(ref _isHeld) != 0 || Interlocked.CompareExchange(ref _isHeld, 1, 0) != 0);
    }
}
