namespace FactoryGen.Analysis.Ownership;

/// <summary>What a value is known to be.</summary>
internal enum InstanceOrigin
{
    /// <summary>Nothing that a scope owns: another type, or what the code itself built.</summary>
    Foreign,

    /// <summary>Of a type that factories hand out; whether one did can't be seen here.</summary>
    Typed,

    /// <summary>Handed out by a factory in the same method.</summary>
    Factory,
}
