namespace FactoryGen.Analysis.Ownership;

/// <summary>How much is known about a context that is no good.</summary>
internal enum ContextFlawKind
{
    /// <summary>Null, or with an empty key: the call throws.</summary>
    Empty,

    /// <summary>The same for all users, which may be meant so where a program starts, and in a test.</summary>
    Constant,

    /// <summary>Null, or the same for all, for some users.</summary>
    Doubtful,
}
