using System.Text;

namespace FactoryGen.GeneratorBenchmarks.Projects;

/// <summary>One composition with a binding and a root for each class: as many entry points, and each instance once a composition.</summary>
internal sealed record PureDIDialect : Dialect
{
    public override string Initializer => "";

    public override string Context => "public sealed record UserContext(string UserId, string DisplayName);";

    public override string Annotation(int number) => "";

    public override string Composition(int classes)
    {
        var text = new StringBuilder("""
            using Pure.DI;

            namespace Bench;

            public partial class Composition
            {
                private static void Setup() => DI.Setup(nameof(Composition))
                    .Arg<UserContext>("user")
                    .Arg<IEventStore>("events")
                    .Arg<IClock>("clock")

            """);
        for (var number = 0; number < classes; number++)
        {
            text.Append($"        .Bind<Area{ServiceProject.AreaOf(number)}.IService{number}>().As(Lifetime.Singleton).To<Area{ServiceProject.AreaOf(number)}.Service{number}>()\n")
                .Append($"        .Root<Area{ServiceProject.AreaOf(number)}.IService{number}>(\"Service{number}\")\n");
        }

        return text.Append(";\n}\n").ToString();
    }
}
