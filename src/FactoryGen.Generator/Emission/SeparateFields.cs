using FactoryGen.Analysis.Model;

namespace FactoryGen.Generator.Emission;

/// <summary>A field for each: what people write.</summary>
internal sealed class SeparateFields : IFieldLayout
{
    public IEnumerable<string> Declarations(IReadOnlyList<LinkedParameter> parameters) => parameters.Select(static parameter =>
        $"{CSharpText.Attributes(parameter.FieldAttributes)}private readonly {parameter.FieldType} {parameter.Field};");

    public IEnumerable<string> Assignments(IReadOnlyList<LinkedParameter> parameters) => parameters.Select(static parameter =>
        $"{parameter.Field} = {CSharpText.Checked(parameter)};");

    public string Read(LinkedParameter parameter) => parameter.Field;
}
