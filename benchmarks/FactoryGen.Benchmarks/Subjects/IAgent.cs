namespace FactoryGen.Benchmarks.Subjects;

/// <summary>What every user has one of.</summary>
internal interface IAgent
{
    /// <summary>A call that stays a call, as it does for every method that does something: what a caller gets an instance for.</summary>
    int Ask();

    /// <summary>A call that the compiler may inline away, profile permitting: the hardest floor there is.</summary>
    int Glance();
}
