namespace FactoryGen.Tests.Stress;

/// <summary>How often something goes wrong, in percent.</summary>
internal sealed record Chaos
{
    public int ConstructorFails { get; init; }

    public int InitializerFails { get; init; }

    public int DisposerFails { get; init; }

    /// <summary>Takes a moment: none, a spin, a turn of the scheduler, or a millisecond.</summary>
    public static Task DelayAsync(Random random, CancellationToken cancellationToken) => random.Next(10) switch
    {
        < 3 => Task.CompletedTask,
        < 5 => Spin(random),
        < 9 => Turn(cancellationToken),
        _ => Task.Delay(1, cancellationToken),
    };

    /// <summary>The same with the thread.</summary>
    public static void Delay(Random random)
    {
        switch (random.Next(12))
        {
            case < 6:
                break;
            case < 9:
                Thread.SpinWait(random.Next(500));
                break;
            case < 11:
                Thread.Yield();
                break;
            default:
                Thread.Sleep(1);
                break;
        }
    }

    private static Task Spin(Random random)
    {
        Thread.SpinWait(random.Next(500));
        return Task.CompletedTask;
    }

    private static async Task Turn(CancellationToken cancellationToken)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
    }
}
