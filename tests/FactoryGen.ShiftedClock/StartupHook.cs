using System.Globalization;
using FactoryGen.ShiftedClock;

/// <summary>
/// What the runtime runs before <c>Main</c> in every process that <c>DOTNET_STARTUP_HOOKS</c> reaches: there the clock is so many days ahead. The SDK,
/// MSBuild and the compiler are such processes, so a build believes in another day, with nothing installed and the machine's clock untouched.
/// </summary>
internal static class StartupHook
{
    /// <summary>The runtime looks for this name.</summary>
    public static void Initialize()
    {
        SystemClock.Shift(TimeSpan.FromDays(int.Parse(Environment.GetEnvironmentVariable("SHIFTED_CLOCK_DAYS")!, CultureInfo.InvariantCulture)));
        if (Environment.GetEnvironmentVariable("SHIFTED_CLOCK_LOG") is { } log)
        {
            File.AppendAllText(log, $"{DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {Environment.CommandLine}{Environment.NewLine}");
        }
    }
}
