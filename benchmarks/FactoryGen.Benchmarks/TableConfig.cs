using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using Perfolizer.Horology;

namespace FactoryGen.Benchmarks;

/// <summary>
/// Medians with their quartiles, and the ratio of the medians to the floor's. Each benchmark has three processes of its own, because the profile
/// and the place in memory of one are a matter of luck, with tiered compilation and its profiles as everybody's programs have them.
/// </summary>
internal sealed class TableConfig : ManualConfig
{
    internal TableConfig()
    {
        // Many short iterations: the median then stands above what else the machine does. Another job of the command line replaces it.
        // The analyzers judged this project when it was built; BenchmarkDotNet builds it again.
        _ = AddJob(Job.Default
            .WithLaunchCount(3)
            .WithWarmupCount(5)
            .WithIterationCount(10)
            .WithIterationTime(TimeInterval.FromMilliseconds(60))
            .WithArguments([new MsBuildArgument("/p:RunAnalyzers=false")])
            .AsDefault());
        _ = WithBuildTimeout(TimeSpan.FromMinutes(10));
        _ = AddLogger(ConsoleLogger.Default);
        _ = AddExporter(MarkdownExporter.GitHub);
        _ = AddColumnProvider(
            DefaultColumnProviders.Descriptor,
            DefaultColumnProviders.Params,
            new SimpleColumnProvider(StatisticColumn.Median, StatisticColumn.Q1, StatisticColumn.Q3, new MedianRatioColumn()),
            DefaultColumnProviders.Metrics);
        _ = AddDiagnoser(new MemoryDiagnoser(new MemoryDiagnoserConfig(displayGenColumns: false)));
        _ = HideColumns(Column.AllocRatio);
    }
}
