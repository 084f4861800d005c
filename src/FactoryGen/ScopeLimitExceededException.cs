namespace FactoryGen;

/// <summary>A scope could not be entered because <see cref="ScopeHostOptions.MaxScopes"/> are live, or as many are still ending.</summary>
public sealed class ScopeLimitExceededException : InvalidOperationException
{
    /// <summary>Creates the exception with a general message.</summary>
    public ScopeLimitExceededException()
        : base("No further scope can be entered: the host's MaxScopes are in use.")
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">Which limit was reached, and what to do.</param>
    public ScopeLimitExceededException(string? message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">Which limit was reached, and what to do.</param>
    /// <param name="innerException">What led to it.</param>
    public ScopeLimitExceededException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
