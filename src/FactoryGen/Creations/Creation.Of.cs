using FactoryGen.Scopes;

namespace FactoryGen.Creations;

/// <summary>An attempt with the context that the instance gets.</summary>
internal abstract class Creation<TContext> : Creation
{
    // The context is taken while the scope is certainly open: its end forgets it.
    private protected Creation(Scope scope, SlotFiller<TContext> filler)
        : base(scope, filler)
    {
        Context = scope.ContextAs<TContext>();
        Host = filler.Host;
    }

    internal TContext Context { get; private set; }

    internal ScopeHost<TContext> Host { get; }

    protected override void Forget()
    {
        base.Forget();
        Context = default!;
    }
}
