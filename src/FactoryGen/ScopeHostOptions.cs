namespace FactoryGen;

/// <summary>How a <see cref="ScopeHost{TContext}"/> treats its scopes. A host reads its options once, when it is created.</summary>
public sealed class ScopeHostOptions
{
    private TimeSpan _lingerTime;
    private int? _maxScopes;
    private TimeSpan? _legacyIdleTime;
    private TimeSpan _disposeTimeout = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long a scope outlives its last lease: entered again in that time, it has its instances still. Nobody gets an instance
    /// without a lease meanwhile. Default: zero, the scope ends with its last lease. <see cref="Timeout.InfiniteTimeSpan"/>: until it is ended otherwise.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative and not infinite.</exception>
    public TimeSpan LingerTime
    {
        get => _lingerTime;
        set => _lingerTime = value >= TimeSpan.Zero || value == Timeout.InfiniteTimeSpan
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "LingerTime can't be negative.");
    }

    /// <summary>
    /// How many scopes may be live at a time, lingering ones included; as many again may be in the course of ending. When it is
    /// reached, the longest-lingering scope is ended to make room; if none lingers, entering throws
    /// <see cref="ScopeLimitExceededException"/>. Default: null, no limit.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? MaxScopes
    {
        get => _maxScopes;
        set => _maxScopes = value is null or >= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "MaxScopes must be at least 1, or null for no limit.");
    }

    /// <summary>
    /// How long ending a scope, or all of them, may take at most; what has not finished by then is abandoned and reported as a
    /// <see cref="TimeoutException"/>. The last tenth of it belongs to those whose turn a hanging disposal has delayed.
    /// Default: 30 seconds. <see cref="Timeout.InfiniteTimeSpan"/>: for ever.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative and not infinite, or longer than a timer can run (about 49 days).</exception>
    public TimeSpan DisposeTimeout
    {
        get => _disposeTimeout;
        set => _disposeTimeout = value == Timeout.InfiniteTimeSpan || (value > TimeSpan.Zero && value.TotalMilliseconds <= uint.MaxValue - 1)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "DisposeTimeout must be positive and at most 49 days, or infinite.");
    }

    /// <summary>
    /// Gets the failures that no caller is there to get: those of a scope that ended with its last lease, after its linger time or to
    /// make room for another. Called on a thread of the thread pool, possibly by several at a time. Default: null, they become
    /// unobserved task exceptions (<see cref="TaskScheduler.UnobservedTaskException"/>).
    /// </summary>
    public Action<Exception>? OnError { get; set; }

    /// <summary>
    /// Lets generated legacy shims enter a context's scope themselves, where nobody holds a lease of it: their callers are older than
    /// leases. Such a scope ends when no shim has been called for it for this time, or with <see cref="ScopeHost{TContext}.EndAsync"/>.
    /// Only shims can do this; <see cref="ScopeHost{TContext}.LegacyEntries"/> counts it. Default: null, shims throw
    /// <see cref="ScopeNotEnteredException"/> like everybody. <see cref="Timeout.InfiniteTimeSpan"/>: until the scope is ended otherwise.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative and not infinite.</exception>
    public TimeSpan? LegacyIdleTime
    {
        get => _legacyIdleTime;
        set => _legacyIdleTime = value is null || value > TimeSpan.Zero || value == Timeout.InfiniteTimeSpan
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "LegacyIdleTime must be positive or infinite, or null.");
    }
}
