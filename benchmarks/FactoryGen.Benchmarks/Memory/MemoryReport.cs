using System.Diagnostics;
using System.Globalization;

namespace FactoryGen.Benchmarks.Memory;

/// <summary>What 100,000 live users keep in memory, beyond their contexts and instances: a process for each peer, printed as a Markdown table.</summary>
internal static class MemoryReport
{
    private const int Runs = 3;

    internal static async Task RunAsync(ReadOnlyMemory<string> arguments)
    {
        // A process of its own was started for one peer.
        if (arguments.Length > 0)
        {
            Console.WriteLine(MemoryPeer.All[int.Parse(arguments.Span[0], CultureInfo.InvariantCulture)].Measure().ToString("0.0", CultureInfo.InvariantCulture));
            return;
        }

        Console.WriteLine($"| for each of {MemoryPeer.Users:N0} users | bytes beyond context and instance |");
        Console.WriteLine("|---|---:|");
        for (var i = 0; i < MemoryPeer.All.Count; i++)
        {
            var figures = new List<double>();
            for (var run = 0; run < Runs; run++)
            {
                figures.Add(await MeasureApartAsync(i).ConfigureAwait(false));
            }

            figures.Sort();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {MemoryPeer.All[i].Name} | {figures[Runs / 2]:0.0} |"));
        }
    }

    private static async Task<double> MeasureApartAsync(int peer)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["memory", peer.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
        await process.WaitForExitAsync().ConfigureAwait(false);
        return process.ExitCode == 0
            ? double.Parse(output, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"The process that measures '{MemoryPeer.All[peer].Name}' ended with {process.ExitCode}.");
    }
}
