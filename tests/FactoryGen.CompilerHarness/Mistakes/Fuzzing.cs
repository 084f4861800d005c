using System.Globalization;
using System.Runtime.CompilerServices;
using CsCheck;

namespace FactoryGen.CompilerHarness.Mistakes;

/// <summary>
/// Runs a property over random inputs. <c>FACTORYGEN_FUZZ_SCALE</c> multiplies the number of inputs; a failure prints its seed and the
/// smallest input that was found, and <c>FACTORYGEN_FUZZ_SEED</c> begins with that seed. What a passing test prints is shown by nobody:
/// <c>FACTORYGEN_FUZZ_COUNTS</c> names a folder where each property leaves how many inputs it was asked about, for CI to print.
/// </summary>
public static class Fuzzing
{
    private static readonly string? Seed = Environment.GetEnvironmentVariable("FACTORYGEN_FUZZ_SEED");

    private static readonly string? Counts = Environment.GetEnvironmentVariable("FACTORYGEN_FUZZ_COUNTS");

    private static readonly int Scale =
        int.TryParse(Environment.GetEnvironmentVariable("FACTORYGEN_FUZZ_SCALE"), NumberStyles.None, CultureInfo.InvariantCulture, out var scale) && scale > 0 ? scale : 1;

    /// <summary>Fails if the property fails for an input, or if it wasn't asked about as many as it should have been.</summary>
    /// <param name="inputs">Where they come from.</param>
    /// <param name="property">Throws where it doesn't hold.</param>
    /// <param name="log">Takes what ran.</param>
    /// <param name="count">How many inputs, unscaled.</param>
    /// <param name="print">An input as a failure shows it.</param>
    /// <param name="name">The property's.</param>
    public static void Check<T>(Gen<T> inputs, Action<T> property, Action<string> log, int count, Func<T, string> print, [CallerMemberName] string name = "")
    {
        var ran = 0;
        inputs.Sample(
            input =>
            {
                ran++;
                property(input);
            },
            log,
            Seed,
            (long)count * Scale,
            threads: 1,
            print: print);
        Conclude(ran, count, log, name);
    }

    /// <inheritdoc cref="Check{T}"/>
    public static async Task CheckAsync<T>(Gen<T> inputs, Func<T, Task> property, Action<string> log, int count, Func<T, string> print, [CallerMemberName] string name = "")
    {
        var ran = 0;
        await inputs.SampleAsync(
            input =>
            {
                ran++;
                return property(input);
            },
            log,
            Seed,
            (long)count * Scale,
            threads: 1,
            print: print).ConfigureAwait(false);
        Conclude(ran, count, log, name);
    }

    private static void Conclude(int ran, int count, Action<string> log, string name)
    {
        log($"{ran} inputs of {count} times {Scale} ran; a failure would have printed its seed.");
        if (Counts is not null)
        {
            _ = Directory.CreateDirectory(Counts);
            File.WriteAllText(Path.Combine(Counts, $"{name}-{Guid.NewGuid():N}"), string.Create(CultureInfo.InvariantCulture, $"{ran,7} inputs: {name.Replace('_', ' ')}\n"));
        }

        if (ran < (long)count * Scale)
        {
            throw new HarnessException($"Only {ran} inputs ran.");
        }
    }
}
