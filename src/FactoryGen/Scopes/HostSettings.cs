using FactoryGen.Creations;

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
        var creation = new TimerCreation(TimeProvider, callback);
        Flow.RunClean(creation);
        return creation.Timer!;
    }

    private sealed class TimerCreation(TimeProvider timeProvider, Action callback) : ICleanAction
    {
        internal ITimer? Timer { get; private set; }

        FlowMark? ICleanAction.Mark => null;

        void ICleanAction.Run() => Timer = timeProvider.CreateTimer(
            static callback => ((Action)callback!)(), callback, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }
}
