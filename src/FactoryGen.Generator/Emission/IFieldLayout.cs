using FactoryGen.Analysis.Model;

namespace FactoryGen.Generator.Emission;

/// <summary>How a factory keeps what it was given.</summary>
internal interface IFieldLayout
{
    IEnumerable<string> Declarations(IReadOnlyList<LinkedParameter> parameters);

    IEnumerable<string> Assignments(IReadOnlyList<LinkedParameter> parameters);

    /// <summary>The expression that reads it again.</summary>
    string Read(LinkedParameter parameter);
}
