namespace FactoryGen.Analysis.Model;

/// <summary>How a factory finds the scope of a context.</summary>
internal enum ContextLookup
{
    /// <summary>The context remembers it: a field is read.</summary>
    Link,

    /// <summary>By its key, in the host's table.</summary>
    Key,

    /// <summary>By its key, and the context can't be null.</summary>
    KeyOfValue,
}
