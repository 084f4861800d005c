namespace FactoryGen.GeneratorBenchmarks.Projects;

/// <summary>An attribute on each class.</summary>
internal sealed record FactoryGenDialect : Dialect
{
    public override string Initializer => "[FactoryGen.AsyncInitializer]";

    public override string Context => "[FactoryGen.ScopeContext] public sealed partial record UserContext([property: FactoryGen.ScopeKey] string UserId, string DisplayName);";

    public override string Annotation(int number) => $"[FactoryGen.ScopedFactory(typeof(IService{number}))]";

    public override string? Composition(int classes) => null;
}
