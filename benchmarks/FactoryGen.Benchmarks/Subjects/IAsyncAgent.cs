namespace FactoryGen.Benchmarks.Subjects;

/// <summary>What every user has one of, and what has to be connected first.</summary>
internal interface IAsyncAgent
{
    int Ask();
}
