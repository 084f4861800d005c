namespace FactoryGen;

/// <summary>
/// Says that a type is legacy: who mentions it gets a diagnostic (FG4041), also where the compiler says nothing about obsolete code. Projects
/// that reference the assembly get it, too. Code inside the type doesn't.
/// </summary>
/// <param name="name">The type's full name as C# writes it, without <c>global::</c> and type parameters: <c>Acme.Outer.Inner</c>.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class LegacyTypeAttribute(string name) : Attribute
{
    /// <summary>The type's full name, without type parameters.</summary>
    public string Name { get; } = name;

    /// <summary>The full name of the type to use instead; the code fix writes it. Null: there is none.</summary>
    public string? Replacement { get; set; }
}
