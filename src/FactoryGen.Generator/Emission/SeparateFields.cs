using FactoryGen.Analysis.Model;

namespace FactoryGen.Generator.Emission;

/// <summary>A field for each: what people write.</summary>
internal sealed class SeparateFields(IReadOnlyList<LinkedParameter> parameters) : IFieldLayout
{
    public void Declare(SourceWriter source)
    {
        foreach (var parameter in parameters)
        {
            source.Write($"{CSharpText.Attributes(parameter.FieldAttributes)}private readonly {parameter.FieldType} {parameter.Field};");
        }
    }

    public void Assign(SourceWriter source)
    {
        foreach (var parameter in parameters)
        {
            CSharpText.AppendChecked(source.Append($"{parameter.Field} = "), parameter).Write(";");
        }
    }

    public void Read(SourceWriter source, LinkedParameter parameter) => source.Append(parameter.Field);
}
