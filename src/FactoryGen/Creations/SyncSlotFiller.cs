using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using FactoryGen.CompilerServices;
using FactoryGen.Scopes;

namespace FactoryGen.Creations;

/// <summary>What a synchronous factory does where a hit finds nothing: looks up the scope, and has the instance created.</summary>
internal sealed class SyncSlotFiller<TContext, TService> : SlotFiller<TContext>, ISyncSlot
    where TService : class
{
    // Null unless the construction calls nobody.
    private readonly Func<TContext, TService>? _createTrivially;

    /// <exception cref="InvalidOperationException">The host has a factory for this implementation already.</exception>
    internal SyncSlotFiller(ScopeHost<TContext> host, object factory, Type implementation, Func<ScopeCreation<TContext>, TService> create)
        : base(host, factory, implementation)
    {
        ArgumentNullException.ThrowIfNull(create);
        Create = create;
    }

    /// <exception cref="InvalidOperationException">The host has a factory for this implementation already.</exception>
    internal SyncSlotFiller(ScopeHost<TContext> host, object factory, Type implementation, Func<TContext, TService> createTrivially)
        : base(host, factory, implementation)
    {
        ArgumentNullException.ThrowIfNull(createTrivially);
        _createTrivially = createTrivially;
    }

    /// <summary>Creates an instance in an attempt; null where that is trivial, and no attempt is made.</summary>
    internal Func<ScopeCreation<TContext>, TService>? Create { get; }

    /// <summary>The instance of a context's scope, found by key unless the context is linked.</summary>
    /// <exception cref="ScopeNotEnteredException">Nobody holds a lease of the scope.</exception>
    // Not a part of the hit, which is inlined into its callers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal TService Get(TContext context)
    {
        while (true)
        {
            var entry = Host.Find(context, Name);
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
    private bool TryGetIn(Scope scope, Creation? dependent, [NotNullWhen(true)] out object? instance)
    {
        Creation creation;
        Task? over = null;
        using (scope.Lock())
        {
            instance = scope.Read(Slot);
            if (instance is not null || scope.IsClosed)
            {
                return instance is not null;
            }

            if (_createTrivially is not null)
            {
                // Nothing can be waited for, asked for or cancelled in it, so it needs no attempt of its own.
                instance = _createTrivially(scope.ContextAs<TContext>());
                scope.Own(instance);
                scope.Write(Slot, instance);
                return true;
            }

            if (scope.CreationOf(Slot) is { } other)
            {
                creation = other;
                over = other.Over();
            }
            else
            {
                creation = new SyncCreation<TContext, TService>(scope, this);
                scope.Add(creation);
            }
        }

        using (WaitGraph.Wait(dependent ?? Flow.Creation, creation))
        {
            if (over is null)
            {
                instance = ((SyncCreation<TContext, TService>)creation).Run();
                return true;
            }

            // This factory is synchronous: its callers asked to wait for the thread that is constructing.
            over.GetAwaiter().GetResult();
        }

        if (creation.Outcome == CreationOutcome.Failed)
        {
            ExceptionDispatchInfo.Throw(creation.Error!);
        }

        using (scope.Lock())
        {
            instance = scope.Read(Slot);
        }

        return instance is not null ? true : throw creation.ScopeEndedException();
    }
}
