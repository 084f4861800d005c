using System.Globalization;
using FactoryGen.GeneratorBenchmarks;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (Options.Parse(args) is not { } options)
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

Action<Options>[] verbs = options.Verb switch
{
    "edits" => [EditTimes.Run],
    "outputs" => [OutputCounts.Run],
    "compile" => [CompileTimes.Run],
    "analyzers" => [AnalyzerTimes.Run],
    "sources" when options.Folders is not [] => [SourceRuns.Run],
    "all" => [EditTimes.Run, OutputCounts.Run, CompileTimes.Run, AnalyzerTimes.Run],
    _ => [],
};
if (verbs is [])
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

// A composition of a thousand bindings is one expression, a thousand calls deep: more than the stack of a main thread.
var thread = new Thread(() => Array.ForEach(verbs, verb => verb(options)), maxStackSize: 1 << 28);
thread.Start();
thread.Join();
return 0;
