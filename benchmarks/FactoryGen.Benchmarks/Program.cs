using BenchmarkDotNet.Running;
using FactoryGen.Benchmarks;
using FactoryGen.Benchmarks.Memory;

// "memory" measures what 100,000 live users keep; everything else is BenchmarkDotNet's command line.
if (args is ["memory", ..])
{
    await MemoryReport.RunAsync(args.AsMemory(1)).ConfigureAwait(false);
}
else
{
    _ = BenchmarkSwitcher.FromAssembly(typeof(TableConfig).Assembly).Run(args, new TableConfig());
}
