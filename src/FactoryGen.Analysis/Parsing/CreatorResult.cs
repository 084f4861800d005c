namespace FactoryGen.Analysis.Parsing;

/// <summary>What a constructor or static method answers as the creator of an implementation.</summary>
internal enum CreatorResult
{
    /// <summary>Something else: it can't be a creator.</summary>
    Other,

    /// <summary>The implementation itself.</summary>
    Instance,

    /// <summary>A <c>Task</c> or <c>ValueTask</c> of the implementation.</summary>
    Task,
}
