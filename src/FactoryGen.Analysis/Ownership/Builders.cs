using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Ownership;

/// <summary>Methods of well-known libraries that build an instance of a type that they are told.</summary>
internal static class Builders
{
    public static bool Builds(IMethodSymbol method) => (method.ContainingType?.Name, method.Name) switch
    {
        ("Activator" or "Assembly", "CreateInstance") => true,
        ("ActivatorUtilities", "CreateInstance" or "CreateFactory" or "GetServiceOrCreateInstance") => true,
        ("RuntimeHelpers" or "FormatterServices", "GetUninitializedObject" or "GetSafeUninitializedObject") => true,
        ("LazyInitializer", "EnsureInitialized") => method.Parameters.All(static parameter => parameter.Type.TypeKind != TypeKind.Delegate),
        _ => Reads(method),
    };

    /// <summary>Whether it reads it from a text or a stream, together with all that it consists of.</summary>
    public static bool Reads(IMethodSymbol method) => (method.ContainingType?.Name, method.Name) switch
    {
        ("JsonSerializer", "Deserialize" or "DeserializeAsync" or "DeserializeAsyncEnumerable") => true,
        ("JsonConvert", "DeserializeObject" or "DeserializeAnonymousType") => true,
        ("JToken" or "JObject", "ToObject") => true,
        ("HttpContentJsonExtensions" or "HttpRequestJsonExtensions", "ReadFromJsonAsync") => true,
        ("HttpClientJsonExtensions", _) => true,
        ("ConfigurationBinder", "Get" or "GetValue") => true,
        ("BinaryData", "ToObjectFromJson") => true,
        _ => false,
    };
}
