namespace FactoryGen.CompilerHarness;

/// <summary>What the compiler or the generator did is not what every test demands of it.</summary>
public sealed class HarnessException(string message) : Exception(message);
