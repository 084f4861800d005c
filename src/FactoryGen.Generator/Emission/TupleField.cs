using FactoryGen.Analysis.Model;

namespace FactoryGen.Generator.Emission;

/// <summary>One field for all: a factory that is given much stays within the lines that a service may have.</summary>
internal sealed class TupleField(string field) : IFieldLayout
{
    private readonly SeparateFields _separate = new();

    public IEnumerable<string> Declarations(IReadOnlyList<LinkedParameter> parameters) => Elements(parameters) switch
    {
        { Count: < 2 } => _separate.Declarations(parameters),
        var elements => _separate.Declarations(Others(parameters))
            .Append($"private readonly ({string.Join(", ", elements.Select(static element => $"{element.FieldType} {element.Element}"))}) {field};"),
    };

    public IEnumerable<string> Assignments(IReadOnlyList<LinkedParameter> parameters) => Elements(parameters) switch
    {
        { Count: < 2 } => _separate.Assignments(parameters),
        var elements => _separate.Assignments(Others(parameters))
            .Append($"{field} = ({string.Join(", ", elements.Select(CSharpText.Checked))});"),
    };

    public string Read(LinkedParameter parameter) => IsElement(parameter) ? $"{field}.{parameter.Element}" : parameter.Field;

    private static List<LinkedParameter> Elements(IEnumerable<LinkedParameter> parameters) => parameters.Where(IsElement).ToList();

    private static List<LinkedParameter> Others(IEnumerable<LinkedParameter> parameters) => parameters.Where(static parameter => !IsElement(parameter)).ToList();

    // An element of a tuple can't have attributes, and is a type argument.
    private static bool IsElement(LinkedParameter parameter) => parameter.CanBeElement;
}
