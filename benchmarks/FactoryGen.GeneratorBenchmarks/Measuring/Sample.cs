namespace FactoryGen.GeneratorBenchmarks.Measuring;

/// <summary>One measured run.</summary>
internal readonly record struct Sample(double Milliseconds, double Megabytes);
