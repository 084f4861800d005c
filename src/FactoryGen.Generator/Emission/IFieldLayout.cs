using FactoryGen.Analysis.Model;

namespace FactoryGen.Generator.Emission;

/// <summary>How a factory keeps what it was given.</summary>
internal interface IFieldLayout
{
    /// <summary>Writes the declarations.</summary>
    void Declare(SourceWriter source);

    /// <summary>Writes the assignments of the factory's constructor.</summary>
    void Assign(SourceWriter source);

    /// <summary>Appends the expression that reads it again.</summary>
    void Read(SourceWriter source, LinkedParameter parameter);
}
