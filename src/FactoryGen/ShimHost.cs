using FactoryGen.Scopes;

namespace FactoryGen;

/// <summary>
/// Where generated legacy shims find the factories of a context that was not entered: one that an adapter has just made, or one whose
/// type is not the user's own. The one ambient thing in FactoryGen; it goes with the last shim. Safe to call from any thread.
/// </summary>
public static class ShimHost
{
    private static readonly object Gate = new();

    private static readonly AsyncLocal<ShimHostUse?> OfFlow = new();

    private static ShimHostUse? s_ofProcess;

    /// <summary>What shims use: what the flow says, else what the process says; null if nobody said anything.</summary>
    internal static IServiceProvider? Services
    {
        get
        {
            // What is disposed of between the two reads gives null, as if it had been before.
            return ShimHostUse.Live(OfFlow.Value)?.Services ?? ShimHostUse.Live(Volatile.Read(ref s_ofProcess))?.Services;
        }
    }

    /// <summary>Makes a container the one of the whole process.</summary>
    /// <param name="services">Has the factories, and the hosts of their scopes: what <c>Add…Factories()</c> adds.</param>
    /// <returns>Disposing of it restores what was before; in any order, and again without effect.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IDisposable Use(IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(services);
        lock (Gate)
        {
            return s_ofProcess = new ShimHostUse(services, ShimHostUse.Live(s_ofProcess), static () =>
            {
                lock (Gate)
                {
                    s_ofProcess = ShimHostUse.Live(s_ofProcess);
                }
            });
        }
    }

    /// <summary>Makes a container the one of the calling asynchronous flow, and of what it starts from here on: for tests that run in parallel.</summary>
    /// <param name="services">Has the factories, and the hosts of their scopes.</param>
    /// <returns>Disposing of it restores what was before, wherever it is done; in any order, and again without effect.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IDisposable UseForFlow(IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(services);
        // A flow that was started meanwhile has a value of its own: it skips what is over when it reads it.
        return OfFlow.Value = new ShimHostUse(services, ShimHostUse.Live(OfFlow.Value), static () => OfFlow.Value = ShimHostUse.Live(OfFlow.Value));
    }
}
