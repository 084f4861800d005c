namespace FactoryGen.Analysis.Usage;

/// <summary>How a factory hands out its service.</summary>
internal enum FactoryColour
{
    /// <summary>With <c>Get</c>.</summary>
    Synchronous,

    /// <summary>With <c>GetAsync</c>.</summary>
    Asynchronous,
}
