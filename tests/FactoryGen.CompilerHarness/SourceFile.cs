namespace FactoryGen.CompilerHarness;

/// <summary>A C# file of a <see cref="ProjectUnderTest"/>.</summary>
public sealed record SourceFile(string Path, string Text);
