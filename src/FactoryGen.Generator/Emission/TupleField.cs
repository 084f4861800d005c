using FactoryGen.Analysis.Model;

namespace FactoryGen.Generator.Emission;

/// <summary>One field for all: a factory that is given much stays within the lines that a service may have.</summary>
internal sealed class TupleField : IFieldLayout
{
    private readonly string _field;
    private readonly LinkedParameter[] _elements;
    private readonly SeparateFields _others;

    public TupleField(string field, IReadOnlyList<LinkedParameter> parameters)
    {
        // There is no tuple of one element.
        _field = field;
        _elements = parameters.Where(static parameter => parameter.CanBeElement).ToArray() is { Length: > 1 } elements ? elements : [];
        _others = new SeparateFields(parameters.Where(parameter => !IsElement(parameter)).ToArray());
    }

    public void Declare(SourceWriter source)
    {
        _others.Declare(source);
        if (_elements.Length > 0)
        {
            source.Append("private readonly (")
                .AppendList(_elements, static (source, element) => source.Append($"{element.FieldType} {element.Element}"))
                .Write($") {_field};");
        }
    }

    public void Assign(SourceWriter source)
    {
        _others.Assign(source);
        if (_elements.Length > 0)
        {
            source.Append($"{_field} = (")
                .AppendList(_elements, static (source, element) => CSharpText.AppendChecked(source, element))
                .Write(");");
        }
    }

    public void Read(SourceWriter source, LinkedParameter parameter)
    {
        if (IsElement(parameter))
        {
            source.Append($"{_field}.{parameter.Element}");
        }
        else
        {
            _others.Read(source, parameter);
        }
    }

    // An element of a tuple can't have attributes, and is a type argument.
    private bool IsElement(LinkedParameter parameter) => _elements.Length > 0 && parameter.CanBeElement;
}
