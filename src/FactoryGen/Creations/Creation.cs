using FactoryGen.Scopes;

namespace FactoryGen.Creations;

/// <summary>
/// One attempt to create the instance of one slot of one scope. It stays registered in its scope until nothing of it is left,
/// so no other attempt overlaps with it.
/// </summary>
internal abstract class Creation : FlowMark
{
    private TaskCompletionSource? _over;

    private protected Creation(Scope scope, SlotFiller filler)
    {
        Scope = scope;
        Filler = filler;
    }

    internal Scope Scope { get; }

    /// <summary>Another attempt in progress in the same scope. Guarded by the lock on the scope.</summary>
    internal Creation? Next;

    internal int Slot => Filler.Slot;

    /// <summary>The implementation's name, for messages.</summary>
    internal string Name => Filler.Name;

    /// <summary>What this creation waits for at the moment. Guarded by <see cref="WaitGraph"/>.</summary>
    internal List<Creation>? AwaitedCreations { get; set; }

    /// <summary>What user code threw. Set before <see cref="Outcome"/>.</summary>
    internal Exception? Error { get; private set; }

    /// <summary>Guarded by the lock on the scope; final once it is not <see cref="CreationOutcome.None"/>.</summary>
    internal CreationOutcome Outcome { get; private set; }

    /// <summary>Cancelled when the attempt is to stop; none where it can't.</summary>
    internal virtual CancellationToken CancellationToken => CancellationToken.None;

    /// <summary>What was constructed and waits for its initialisation, or to be handed over.</summary>
    internal object? HalfBuilt { get; set; }

    /// <summary>Whether nobody waits any more. Guarded by the lock on the scope.</summary>
    protected virtual bool IsGivenUp => false;

    protected SlotFiller Filler { get; }

    protected ErrorSink Errors => Filler.Errors;

    /// <summary>Completes, and never fails, when the outcome is known. To be called with the lock on the scope held.</summary>
    internal Task Over()
    {
        if (_over is null)
        {
            _over = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            if (Outcome != CreationOutcome.None)
            {
                _over.SetResult();
            }
        }

        return _over.Task;
    }

    /// <summary>Asks the user's code to stop, where it can be asked.</summary>
    internal abstract void Cancel();

    /// <summary>The scope's end waits no longer: whoever waits is told so, and what may still come is disposed of when it comes.</summary>
    /// <returns>False if it is over anyway.</returns>
    internal bool Abandon()
    {
        using (Scope.Lock())
        {
            return Settle(CreationOutcome.ScopeEnded, null);
        }
    }

    /// <summary>The exception for those who waited for an instance of a scope that has ended.</summary>
    internal ObjectDisposedException ScopeEndedException()
    {
        var message = $"The scope ended while its {Name} was being created, or before it could be handed out.";
        return Error is null ? new ObjectDisposedException(Name, message) : new ObjectDisposedException(message, Error);
    }

    /// <summary>Hands the new instance over to the scope.</summary>
    /// <returns>Whether it may be used; if not, the scope has ended and the instance is, or will be, disposed of.</returns>
    protected bool Complete(object instance, object slotValue)
    {
        Forget();
        using (Scope.Lock())
        {
            if (Outcome == CreationOutcome.None)
            {
                var isOpen = !Scope.IsClosed;
                Scope.Own(instance);
                if (isOpen)
                {
                    Scope.Write(Slot, slotValue);
                }

                _ = Settle(isOpen ? CreationOutcome.Created : CreationOutcome.ScopeEnded, null);
                return isOpen;
            }
        }

        _ = Disposal.InBackgroundAsync(instance, Errors);
        return false;
    }

    /// <summary>Ends the attempt with the exception that user code threw.</summary>
    protected void Fail(Exception error)
    {
        Forget();
        using (Scope.Lock())
        {
            _ = Settle(Scope.IsClosed ? CreationOutcome.ScopeEnded : IsGivenUp ? CreationOutcome.GivenUp : CreationOutcome.Failed, error);
        }
    }

    /// <summary>User code has returned: what it was given is no longer needed, and work that inherited this mark may live for long.</summary>
    protected virtual void Forget()
    {
        End();
        HalfBuilt = null;
    }

    // Called with the lock on the scope held.
    private bool Settle(CreationOutcome outcome, Exception? error)
    {
        if (Outcome != CreationOutcome.None)
        {
            return false;
        }

        Error = error;
        Outcome = outcome;
        Scope.Remove(this);

        // Runs no continuation here: they are queued.
        _over?.SetResult();
        return true;
    }
}
