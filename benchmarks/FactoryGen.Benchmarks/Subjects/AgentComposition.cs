using Pure.DI;

namespace FactoryGen.Benchmarks.Subjects;

/// <summary>Pure.DI's: one composition for each user, which keeps its agent.</summary>
internal sealed partial class AgentComposition
{
    private static void Setup() => DI.Setup()
        .Arg<UserContext>("user")
        .Bind<IAgent>().As(Lifetime.Singleton).To<PlainAgent>()
        .Root<IAgent>("Agent");
}
