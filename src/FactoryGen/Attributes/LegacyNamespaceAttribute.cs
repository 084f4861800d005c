namespace FactoryGen;

/// <summary>
/// Says that a namespace is legacy, and what is inside it: who imports it or mentions what is in it gets a diagnostic (FG4040, FG4041), also where
/// the compiler says nothing about obsolete code. Projects that reference the assembly get it, too. Code inside the namespace doesn't.
/// </summary>
/// <param name="name">The namespace in full, without <c>global::</c>; those inside it are legacy, too.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class LegacyNamespaceAttribute(string name) : Attribute
{
    /// <summary>The namespace in full; those inside it are legacy, too.</summary>
    public string Name { get; } = name;

    /// <summary>The namespace in which types of the same names are found now; the code fix goes there. Null: there is none.</summary>
    public string? Replacement { get; set; }
}
