namespace FactoryGen.GeneratorBenchmarks.Projects;

/// <summary>How the same classes are made known to a generator.</summary>
internal abstract record Dialect
{
    /// <summary>What stands above each class.</summary>
    public abstract string Annotation(int number);

    /// <summary>What stands above the one method of each class that initialises asynchronously.</summary>
    public abstract string Initializer { get; }

    /// <summary>The declaration of the user's context.</summary>
    public abstract string Context { get; }

    /// <summary>The file that lists all classes, where the generator wants one.</summary>
    public abstract string? Composition(int classes);
}
