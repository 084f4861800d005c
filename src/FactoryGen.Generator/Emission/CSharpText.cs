using FactoryGen.Analysis.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace FactoryGen.Generator.Emission;

/// <summary>The smallest pieces of C# that several emitters print.</summary>
internal static class CSharpText
{
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Accessibility(LinkedService service) => service.IsPublic ? "public" : "internal";

    public static string Attributes(EquatableArray<string> attributes) =>
        attributes.IsEmpty ? "" : string.Concat(attributes.Select(static attribute => $"[{attribute}] "));

    /// <summary>The interface of a factory.</summary>
    public static SourceWriter AppendContract(SourceWriter source, bool isAsynchronous, TypeReference provided, TypeReference context) =>
        source.Append($"global::FactoryGen.{(isAsynchronous ? "IAsyncScopedFactory" : "IScopedFactory")}<{context.Text}, {provided.Text}>");

    /// <summary>What a factory's constructor takes.</summary>
    public static SourceWriter AppendConstructorParameters(SourceWriter source, TypeReference context, IEnumerable<LinkedParameter> parameters)
    {
        source.Append($"global::FactoryGen.ScopeHost<{context.Text}> scopes");
        foreach (var parameter in parameters)
        {
            source.Append($", {Attributes(parameter.Attributes)}{(parameter.IsParams ? "params " : "")}{parameter.Type} {parameter.Name}");
            if (parameter.DefaultValue is { } value)
            {
                source.Append($" = {value}");
            }
        }

        return source;
    }

    /// <summary>A parameter's value, refused if it is null and mustn't be.</summary>
    public static SourceWriter AppendChecked(SourceWriter source, LinkedParameter parameter) => parameter.RefusesNull
        ? source.Append($"{parameter.Name} ?? throw new global::System.ArgumentNullException(nameof({parameter.Name}))")
        : source.Append(parameter.Name);
}
