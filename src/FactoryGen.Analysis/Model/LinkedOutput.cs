namespace FactoryGen.Analysis.Model;

/// <summary>What is generated for a service.</summary>
internal enum LinkedOutput
{
    /// <summary>The factory.</summary>
    Factory,

    /// <summary>A class of the same shape that only throws, so that those who mention it bind and the error in the declaration is what the user sees.</summary>
    Skeleton,

    /// <summary>Nothing: the name is no identifier, or taken.</summary>
    Nothing,
}
