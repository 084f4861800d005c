using System.Collections.Immutable;
using FactoryGen.Analysis.Model;

namespace FactoryGen.Analysis.Graph;

/// <summary>Settles where the parameters of an implementation come from, and how the factory's own parameters look.</summary>
internal sealed class ParameterLinker(ServiceModel service, ServiceGraph graph, UniqueNames members, string createMethod)
{
    private static readonly string[] MembersOfTuples = ["Rest", "CompareTo", "Deconstruct", "Equals", "GetHashCode", "ToString", "GetType", "Item1"];

    // What the factory's constructor means by these names must stay what it is.
    private readonly UniqueNames _names = new("scopes", "nameof", createMethod);

    // A tuple has these names already.
    private readonly UniqueNames _elements = new(MembersOfTuples);

    public EquatableArray<LinkedParameter> Link(EquatableArray<ParameterModel> parameters)
    {
        var linked = ImmutableArray.CreateBuilder<LinkedParameter>(parameters.Count);
        var isOptional = false;
        foreach (var parameter in parameters)
        {
            var link = Link(parameter);
            linked.Add(isOptional ? WithLegalDefault(link) : link);
            isOptional |= link.DefaultValue is not null;
        }

        return new(linked.MoveToImmutable());
    }

    private LinkedParameter Link(ParameterModel parameter)
    {
        var dependency = graph.DependencyOf(service, parameter);
        return parameter.Role switch
        {
            ParameterRole.Context => Unnamed(LinkedParameterSource.Context, parameter),
            ParameterRole.CreationToken => Unnamed(LinkedParameterSource.CreationToken, parameter),
            _ when dependency is not null => FromScope(dependency),
            _ => Provided(parameter),
        };
    }

    private static LinkedParameter Unnamed(LinkedParameterSource source, ParameterModel parameter) => new()
    {
        Source = source,
        Name = "",
        Field = "",
        Element = "",
        Type = parameter.Type.Text,
        FieldType = parameter.FieldType,
    };

    private LinkedParameter FromScope(Dependency dependency)
    {
        var type = dependency.Local is { } local ? FactoryIndex.GlobalName(local) : dependency.Referenced?.Type.Text ?? "";
        return new LinkedParameter
        {
            Source = graph.Colouring.IsAsynchronous(dependency) ? LinkedParameterSource.AsyncFactory : LinkedParameterSource.Factory,
            Name = _names.Take(dependency.Parameter.Name),
            Field = members.Take(FieldName(dependency.Parameter.Name)),
            Element = _elements.Take(ElementName(dependency.Parameter.Name)),
            Type = type,
            FieldType = type,
            RefusesNull = true,
            DiffersInAnnotations = dependency.Parameter.Type.Text.TrimEnd('?') != (dependency.Local?.Service?.Text ?? dependency.Referenced?.Service),
        };
    }

    private LinkedParameter Provided(ParameterModel parameter)
    {
        var factory = parameter.Type.IsBound ? null : graph.Factories.Find(service, parameter.Type);
        var written = parameter.Type.Text.EndsWith("?", StringComparison.Ordinal) ? "?" : "";
        var type = factory is null ? parameter.Type.Text : FactoryIndex.GlobalName(factory) + written;
        return new LinkedParameter
        {
            Source = LinkedParameterSource.Provided,
            Name = _names.Take(parameter.Name),
            Field = members.Take(FieldName(parameter.Name)),
            Element = _elements.Take(ElementName(parameter.Name)),
            Type = type,
            FieldType = factory is null ? parameter.FieldType : type,
            Attributes = parameter.Attributes,
            FieldAttributes = parameter.FieldAttributes,
            CanBeElement = parameter.CanBeTypeArgument && parameter.FieldAttributes.IsEmpty,
            DefaultValue = parameter.DefaultValue,
            IsParams = parameter.IsParams,
            RefusesNull = parameter.RefusesNull || (factory is not null && written.Length == 0 && parameter.DefaultValue is null),
        };
    }

    private static string FieldName(string parameter) =>
        parameter.Length == 0 ? "_value"
        : parameter[0] == '_' ? parameter
        : $"_{char.ToLowerInvariant(parameter[0])}{parameter.Substring(1)}";

    // Item1, Item2 and so on mean places.
    private static string ElementName(string parameter) => parameter.StartsWith("Item", StringComparison.Ordinal) ? "the" + parameter : parameter;

    // The factory that takes an optional service's place isn't optional, but C# wants a default behind other defaults. Null is refused.
    private static LinkedParameter WithLegalDefault(LinkedParameter parameter) =>
        parameter.Source is LinkedParameterSource.Factory or LinkedParameterSource.AsyncFactory ? parameter with { DefaultValue = "null!" } : parameter;
}
