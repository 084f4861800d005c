namespace FactoryGen.Benchmarks.Subjects;

/// <summary>How a container's scope gets to know its user.</summary>
internal sealed class CurrentUser
{
    internal UserContext? User { get; set; }
}
