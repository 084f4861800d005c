namespace FactoryGen;

/// <summary>Who owns the instances of a factory. Only <see cref="Scoped"/> exists yet.</summary>
public enum FactoryLifetime
{
    /// <summary>One instance a scope; the scope disposes of it. The default.</summary>
    Scoped,

    /// <summary>Reserved for instances that the caller owns: error FG1020 until it exists.</summary>
    Transient,
}
