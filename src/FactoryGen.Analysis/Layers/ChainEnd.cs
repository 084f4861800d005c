namespace FactoryGen.Analysis.Layers;

/// <summary>What a chain of forwarders comes to.</summary>
internal enum ChainEnd
{
    /// <summary>The entry point of a factory.</summary>
    Factory,

    /// <summary>An implementation is built.</summary>
    Construction,

    /// <summary>The generated shim of a legacy entry point of this assembly: it forwards to the factory.</summary>
    Shim,

    /// <summary>Something obsolete or legacy of another assembly: what is behind it can't be seen from here.</summary>
    OldMember,

    /// <summary>Itself.</summary>
    Circle,
}
