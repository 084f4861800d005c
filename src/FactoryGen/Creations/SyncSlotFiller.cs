using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using FactoryGen.Scopes;

namespace FactoryGen.Creations;

/// <summary>What a synchronous factory does where a hit finds nothing: looks up the scope, and has the instance created.</summary>
internal abstract class SyncSlotFiller<TContext, TService> : SlotFiller<TContext>, ISyncSlot
    where TService : class
{
    /// <exception cref="InvalidOperationException">The host has a factory for this implementation already.</exception>
    private protected SyncSlotFiller(ScopeHost<TContext> host, object factory, Type implementation)
        : base(host, factory, implementation)
    {
    }

    /// <summary>The instance of a context's scope, found by key unless the context is linked.</summary>
    /// <param name="context">Whose scope.</param>
    /// <param name="linked">What the context's link leads to, if it is there.</param>
    /// <exception cref="ScopeNotEnteredException">Nobody holds a lease of the scope.</exception>
    // Not a part of the hit, which is inlined into its callers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal TService Get(TContext context, ScopeEntry? linked)
    {
        while (true)
        {
            var entry = linked is not null && Host.IsGoodFor(context, linked) ? linked : Host.Find(context, Name);
            var scope = entry.Target;
            if (scope.Read(Slot) is { } instance || TryGetIn(scope, null, out instance))
            {
                scope.Repeat(entry, Slot);
                return Unsafe.As<TService>(instance);
            }

            // That scope has ended in between. There may be a new one.
        }
    }

    object ISyncSlot.GetIn(Creation dependent) =>
        TryGetIn(dependent.Scope, dependent, out var instance) ? instance : throw dependent.ScopeEndedException();

    /// <param name="scope">Any scope of the host.</param>
    /// <param name="dependent">The creation that takes the instance from its scope; null: whichever the running code belongs to.</param>
    /// <param name="instance">The scope's instance.</param>
    /// <returns>False if the scope has ended.</returns>
    protected abstract bool TryGetIn(Scope scope, Creation? dependent, [NotNullWhen(true)] out object? instance);
}
