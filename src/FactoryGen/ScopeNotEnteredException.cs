namespace FactoryGen;

/// <summary>A factory was asked for an instance of a scope that nobody holds a lease of.</summary>
public sealed class ScopeNotEnteredException : InvalidOperationException
{
    /// <summary>Creates the exception with a general message.</summary>
    public ScopeNotEnteredException()
        : base("The context's scope was not entered, or it has ended. Hold a lease while you use it: 'await using var lease = scopes.Enter(context);'.")
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was asked for, and what to do.</param>
    public ScopeNotEnteredException(string? message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was asked for, and what to do.</param>
    /// <param name="innerException">What led to it.</param>
    public ScopeNotEnteredException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
