using FactoryGen.Analysis.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace FactoryGen.Generator.Emission;

/// <summary>The smallest pieces of C# that several emitters print.</summary>
internal static class CSharpText
{
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Task(string result) => $"global::System.Threading.Tasks.Task<{result}>";

    public static string Accessibility(LinkedService service) => service.IsPublic ? "public" : "internal";

    public static string Attributes(EquatableArray<string> attributes) =>
        attributes.IsEmpty ? "" : string.Concat(attributes.Select(static attribute => $"[{attribute}] "));

    /// <summary>The interface of a factory.</summary>
    public static string Contract(LinkedService service, TypeReference provided, TypeReference context) =>
        $"global::FactoryGen.{(service.IsAsynchronous ? "IAsyncScopedFactory" : "IScopedFactory")}<{context.Text}, {provided.Text}>";

    /// <summary>What a factory's constructor takes.</summary>
    public static string ConstructorParameters(TypeReference context, IEnumerable<LinkedParameter> parameters) =>
        string.Join(", ", parameters.Select(Parameter).Prepend($"global::FactoryGen.ScopeHost<{context.Text}> scopes"));

    /// <summary>A parameter's value, refused if it is null and mustn't be.</summary>
    public static string Checked(LinkedParameter parameter) => parameter.RefusesNull
        ? $"{parameter.Name} ?? throw new global::System.ArgumentNullException(nameof({parameter.Name}))"
        : parameter.Name;

    private static string Parameter(LinkedParameter parameter) =>
        $"{Attributes(parameter.Attributes)}{(parameter.IsParams ? "params " : "")}{parameter.Type} {parameter.Name}{(parameter.DefaultValue is { } value ? $" = {value}" : "")}";
}
