using System.Diagnostics;

namespace FactoryGen.GeneratorBenchmarks.Measuring;

/// <summary>Measures contestants in turns, so that what disturbs the machine disturbs all of them.</summary>
internal static class Meter
{
    // A slow contestant needn't be asked as often: its noise is small beside its time.
    private const int MinimalRounds = 3;

    /// <param name="rounds">How often each runs; the first of two more rounds warms it up.</param>
    /// <param name="milliseconds">After this much of its own time a contestant has run often enough.</param>
    /// <param name="runs">Each prepares a run, unmeasured, and returns it.</param>
    public static Samples[] Measure(int rounds, double milliseconds, params Func<Action>[] runs)
    {
        Array.ForEach(runs, static prepare => prepare()());
        var samples = runs.Select(static _ => new Samples()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var place = 0; place < runs.Length; place++)
            {
                var turn = (place + round) % runs.Length;
                if (samples[turn].Count < MinimalRounds || samples[turn].Total < milliseconds)
                {
                    samples[turn].Add(Run(runs[turn]()));
                }
            }
        }

        return samples;
    }

    private static Sample Run(Action run)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        run();
        watch.Stop();
        return new Sample(watch.Elapsed.TotalMilliseconds, (GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1e6);
    }
}
