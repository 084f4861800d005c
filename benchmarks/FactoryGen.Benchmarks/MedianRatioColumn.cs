using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Mathematics;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace FactoryGen.Benchmarks;

/// <summary>A benchmark's median in medians of the baseline: the mean of ratios, which BenchmarkDotNet has, follows whatever disturbed a single iteration.</summary>
internal sealed class MedianRatioColumn : BaselineCustomColumn
{
    public override string Id => nameof(MedianRatioColumn);

    public override string ColumnName => "Ratio";

    public override string Legend => "The median in medians of the baseline";

    public override int PriorityInCategory => 0;

    public override bool IsNumeric => true;

    public override UnitType UnitType => UnitType.Dimensionless;

    public override string GetValue(
        Summary summary,
        BenchmarkCase benchmarkCase,
        Statistics baseline,
        IReadOnlyDictionary<string, Metric> baselineMetrics,
        Statistics current,
        IReadOnlyDictionary<string, Metric> currentMetrics,
        bool isBaseline) => (current.Median / baseline.Median).ToString("0.00", CultureInfo.InvariantCulture);
}
