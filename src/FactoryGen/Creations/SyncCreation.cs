using FactoryGen.CompilerServices;
using FactoryGen.Scopes;

namespace FactoryGen.Creations;

/// <summary>An attempt of a synchronous factory: runs on the thread of the caller who came first; the others wait.</summary>
internal sealed class SyncCreation<TContext, TService>(Scope scope, AttemptingSlotFiller<TContext, TService> filler) : Creation<TContext>(scope, filler), ICleanAction
    where TService : class
{
    FlowMark ICleanAction.Mark => this;

    void ICleanAction.Run() => HalfBuilt = filler.Create(new ScopeCreation<TContext>(this));

    /// <summary>Creates the instance. What user code throws comes out as it is.</summary>
    /// <exception cref="ObjectDisposedException">The scope ended meanwhile.</exception>
    internal object Run()
    {
        object? instance;
        try
        {
            Flow.RunClean(this);
            instance = HalfBuilt ?? throw new InvalidOperationException($"The creation of {Name} returned null.");
        }
        catch (Exception error)
        {
            Fail(error);
            throw;
        }

        return Complete(instance, instance) ? instance : throw ScopeEndedException();
    }

    internal override void Cancel()
    {
        // A constructor can't be asked to stop: the end waits for it.
    }
}
