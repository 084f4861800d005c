namespace FactoryGen.Analysis.Usage.Tasks;

/// <summary>What somebody does with the task of an asynchronous factory.</summary>
internal enum TaskFateKind
{
    /// <summary>Awaited, waited for, handed to somebody who expects a task: also whatever can't be seen through.</summary>
    Used,

    /// <summary>Returned as a task; a kind of use.</summary>
    Returned,

    /// <summary>Returned by an asynchronous lambda to somebody who was followed: what becomes of it is said there.</summary>
    Passed,

    /// <summary>Only asked how far it is.</summary>
    Looked,

    /// <summary>It took part in a race that was awaited, and nobody looks who won.</summary>
    Raced,

    /// <summary>Nobody will ever have it.</summary>
    Dropped,

    /// <summary>Treated as the service would be, which makes sense for a task only beside a real use: compared with null, counted.</summary>
    Doubted,

    /// <summary>Treated as the service would be, whatever else is done with it.</summary>
    Misused,
}
