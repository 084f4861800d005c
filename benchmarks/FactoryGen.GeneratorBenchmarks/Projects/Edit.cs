namespace FactoryGen.GeneratorBenchmarks.Projects;

/// <summary>What somebody did to a project since the last run.</summary>
internal enum Edit
{
    /// <summary>Nothing: the same sources in another compilation.</summary>
    None,

    /// <summary>A statement in a file without annotations.</summary>
    UnrelatedFile,

    /// <summary>A statement in a method of an annotated class.</summary>
    Body,

    /// <summary>One more parameter of an annotated class' constructor.</summary>
    Parameter,

    /// <summary>One more annotated class, in a file of its own.</summary>
    NewClass,

    /// <summary>An asynchronous initialiser for a class that nine others depend on.</summary>
    Colour,
}
