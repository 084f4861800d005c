namespace FactoryGen.Creations;

/// <summary>What <see cref="Flow.RunClean"/> runs.</summary>
internal interface ICleanAction
{
    /// <summary>What the code belongs to; null: to nothing.</summary>
    FlowMark? Mark { get; }

    void Run();
}
