using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using FactoryGen.CompilerServices;
using FactoryGen.Scopes;

namespace FactoryGen.Creations;

/// <summary>Fills the slot of a synchronous factory in an attempt, which others may wait for and which may fail.</summary>
internal sealed class AttemptingSlotFiller<TContext, TService> : SyncSlotFiller<TContext, TService>
    where TService : class
{
    /// <exception cref="InvalidOperationException">The host has a factory for this implementation already.</exception>
    internal AttemptingSlotFiller(ScopeHost<TContext> host, object factory, Type implementation, Func<ScopeCreation<TContext>, TService> create)
        : base(host, factory, implementation)
    {
        ArgumentNullException.ThrowIfNull(create);
        Create = create;
    }

    /// <summary>Creates an instance in an attempt.</summary>
    internal Func<ScopeCreation<TContext>, TService> Create { get; }

    protected override bool TryGetIn(Scope scope, Creation? dependent, [NotNullWhen(true)] out object? instance)
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
