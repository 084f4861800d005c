using FactoryGen.Scopes;

namespace FactoryGen.Creations;

/// <summary>
/// One attempt to create the instance of one slot of one scope. It stays registered in its scope until nothing of it is left,
/// so no other attempt overlaps with it.
/// </summary>
internal abstract class Creation
{
    private TaskCompletionSource? _over;

    protected Creation(Scope scope, int slot, string name, ErrorSink errors)
    {
        Scope = scope;
        Slot = slot;
        Name = name;
        Errors = errors;
        Mark = new FlowMark(this);
    }

    internal Scope Scope { get; }

    /// <summary>Another attempt in progress in the same scope. Guarded by the lock on the scope.</summary>
    internal Creation? Next;

    internal int Slot { get; }

    /// <summary>The implementation's name, for messages.</summary>
    internal string Name { get; }

    /// <summary>What this creation waits for at the moment. Guarded by <see cref="WaitGraph"/>.</summary>
    internal List<Creation>? AwaitedCreations { get; set; }

    /// <summary>What user code threw. Set before <see cref="Outcome"/>.</summary>
    internal Exception? Error { get; private set; }

    /// <summary>Guarded by the lock on the scope; final once it is not <see cref="CreationOutcome.None"/>.</summary>
    internal CreationOutcome Outcome { get; private set; }

    /// <summary>Cancelled when the attempt is to stop; none where it can't.</summary>
    internal virtual CancellationToken CancellationToken => CancellationToken.None;

    /// <summary>What was constructed and waits for its initialisation.</summary>
    internal object? HalfBuilt { get; set; }

    protected ErrorSink Errors { get; }

    /// <summary>Marks the flow of the user's code.</summary>
    protected FlowMark Mark { get; }

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
    internal bool Abandon() => Settle(CreationOutcome.ScopeEnded, null);

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
        Mark.End();
        lock (Scope)
        {
            if (Outcome == CreationOutcome.None)
            {
                Scope.Own(instance);
                if (!Scope.IsClosed)
                {
                    Scope.Write(Slot, slotValue);
                }

                _ = Settle(Scope.IsClosed ? CreationOutcome.ScopeEnded : CreationOutcome.Created, null);
                return Outcome == CreationOutcome.Created;
            }
        }

        _ = Disposal.InBackgroundAsync(instance, Errors);
        return false;
    }

    /// <summary>Ends the attempt with the exception that user code threw.</summary>
    protected void Fail(Exception error, bool isGivenUp)
    {
        Mark.End();
        lock (Scope)
        {
            _ = Settle(Scope.IsClosed ? CreationOutcome.ScopeEnded : isGivenUp ? CreationOutcome.GivenUp : CreationOutcome.Failed, error);
        }
    }

    private bool Settle(CreationOutcome outcome, Exception? error)
    {
        lock (Scope)
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
}
