using System.Diagnostics.CodeAnalysis;
using FactoryGen.Scopes;

namespace FactoryGen.Creations;

/// <summary>
/// Fills the slot of a factory whose construction calls nobody. Nothing can be waited for, asked for or cancelled in it, so it needs
/// no attempt of its own: see <c>docs/decisions/trivial-constructors.md</c>.
/// </summary>
internal sealed class TrivialSlotFiller<TContext, TService> : SyncSlotFiller<TContext, TService>
    where TService : class
{
    private readonly Func<TContext, TService> _create;

    /// <exception cref="InvalidOperationException">The host has a factory for this implementation already.</exception>
    internal TrivialSlotFiller(ScopeHost<TContext> host, object factory, Type implementation, Func<TContext, TService> createTrivially)
        : base(host, factory, implementation)
    {
        ArgumentNullException.ThrowIfNull(createTrivially);
        _create = createTrivially;
    }

    protected override bool TryGetIn(Scope scope, Creation? dependent, [NotNullWhen(true)] out object? instance)
    {
        using (scope.Lock())
        {
            instance = scope.Read(Slot);
            if (instance is null && !scope.IsClosed)
            {
                instance = _create(scope.ContextAs<TContext>());
                scope.Own(instance);
                scope.Write(Slot, instance);
            }
        }

        return instance is not null;
    }
}
