namespace FactoryGen.Scopes;

/// <summary>What a host took over from its options when it was created.</summary>
internal sealed class HostSettings(ScopeHostOptions options, TimeProvider timeProvider)
{
    internal TimeSpan LingerTime { get; } = options.LingerTime;

    internal int MaxScopes { get; } = options.MaxScopes ?? int.MaxValue;

    internal TimeSpan DisposeTimeout { get; } = options.DisposeTimeout;

    internal TimeProvider TimeProvider { get; } = timeProvider;

    /// <summary>A timer that keeps nothing of the caller's context; it does not run yet.</summary>
    internal ITimer CreateTimer(Action callback)
    {
        ITimer? timer = null;
        Creations.Flow.RunClean(null, () => timer = TimeProvider.CreateTimer(static state => ((Action)state!)(), callback, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan));
        return timer!;
    }
}
