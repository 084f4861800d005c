using FactoryGen.CompilerServices;
using FactoryGen.Scopes;

namespace FactoryGen.Creations;

/// <summary>An attempt of a synchronous factory: runs on the thread of the caller who came first; the others wait.</summary>
internal sealed class SyncCreation<TContext, TService>(
    Scope scope,
    int slot,
    string name,
    ScopeHost<TContext> host,
    Func<ScopeCreation<TContext>, TService> create) : Creation(scope, slot, name, host.Errors), ICleanAction
    where TContext : notnull
    where TService : class
{
    // Taken while the scope is certainly open: its end forgets the context.
    private readonly TContext _context = (TContext)scope.Owner!;
    private TService? _instance;

    FlowMark ICleanAction.Mark => Mark;

    void ICleanAction.Run() => _instance = create(new ScopeCreation<TContext>(host, _context, this));

    /// <summary>Creates the instance. What user code throws comes out as it is.</summary>
    /// <exception cref="ObjectDisposedException">The scope ended meanwhile.</exception>
    internal TService Run()
    {
        try
        {
            Flow.RunClean(this);
            if (_instance is null)
            {
                throw new InvalidOperationException($"The creation of {Name} returned null.");
            }
        }
        catch (Exception error)
        {
            Fail(error, isGivenUp: false);
            throw;
        }

        return Complete(_instance, _instance) ? _instance : throw ScopeEndedException();
    }

    internal override void Cancel()
    {
        // A constructor can't be asked to stop: the end waits for it.
    }
}
