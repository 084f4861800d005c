namespace FactoryGen.GeneratorBenchmarks.Measuring;

/// <summary>The runs of one contestant in one situation.</summary>
internal sealed class Samples
{
    private readonly List<Sample> _runs = [];

    public int Count => _runs.Count;

    public double Total => _runs.Sum(static run => run.Milliseconds);

    public double Median => MedianOf(_runs.Select(static run => run.Milliseconds));

    public double Megabytes => MedianOf(_runs.Select(static run => run.Megabytes));

    public void Add(Sample run) => _runs.Add(run);

    /// <summary>The median, and how far the middle half of the runs reaches from it.</summary>
    public override string ToString()
    {
        var sorted = _runs.Select(static run => run.Milliseconds).Order().ToArray();
        var half = (sorted[sorted.Length * 3 / 4] - sorted[sorted.Length / 4]) / 2;
        return $"{Digits(Median)} ms ±{half / Median:P0}".Replace(" %", "%", StringComparison.Ordinal);
    }

    /// <summary>How many times the other: the median over the rounds in which both ran.</summary>
    public double RatioTo(Samples other) =>
        MedianOf(_runs.Zip(other._runs).Select(static pair => pair.First.Milliseconds / pair.Second.Milliseconds));

    private static string Digits(double value) => value.ToString(value switch { < 10 => "0.00", < 100 => "0.0", _ => "#,0" });

    private static double MedianOf(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
