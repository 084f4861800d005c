using FactoryGen.Analysis.Model;

namespace FactoryGen.Generator.Emission;

/// <summary>
/// Prints what stands for a factory while its declaration is wrong: the same name, and as much of the same shape as is
/// known. Without it the compiler would report the name in the user's other code, and skip the analyzers that know better.
/// </summary>
internal static class SkeletonEmitter
{
    public static SourceWriter Write(SourceWriter source, LinkedService service)
    {
        source.Write(Header(service)).Open();
        if (service is { Service: { CanBeNamed: true } provided, Context: { CanBeNamed: true } context })
        {
            source.Write(service.HasCreator ? KnownConstructor(service, context) : UnknownConstructor(service))
                .Blank()
                .Write(EntryPoint(service, provided.Text, context.Text));
        }
        else
        {
            source.Write(UnknownConstructor(service))
                .Blank()
                .Write(EntryPoint(service, TextOf(service.Service), TextOf(service.Context)));
        }

        return source.Close();
    }

    private static string Header(LinkedService service)
    {
        var contract = service is { Service: { CanBeNamed: true } provided, Context: { CanBeNamed: true } context }
            ? $" : {CSharpText.Contract(service, provided, context)}"
            : "";
        return
            $$"""
            /// <summary>Not generated: an error stands on the declaration of {{Docs.Escape(service.DisplayName)}}.</summary>
            {{GeneratedCode.Attribute}}
            {{CSharpText.Accessibility(service)}} sealed class {{service.Name}}{{contract}}
            """;
    }

    private static string KnownConstructor(LinkedService service, TypeReference context) =>
        $$"""
        /// <summary>Throws.</summary>
        public {{service.Name}}({{CSharpText.ConstructorParameters(context, service.Parameters.Where(static parameter => parameter.IsOfFactory))}}) =>
            {{Refusal(service)}};
        """;

    private static string UnknownConstructor(LinkedService service) =>
        $$"""
        /// <summary>Throws.</summary>
        public {{service.Name}}(params object?[] dependencies) =>
            {{Refusal(service)}};
        """;

    private static string EntryPoint(LinkedService service, string provided, string context) => service.IsAsynchronous
        ? $$"""
          /// <summary>Throws.</summary>
          public {{CSharpText.Task(provided)}} GetAsync({{context}} context, global::System.Threading.CancellationToken cancellationToken = default) =>
              {{Refusal(service)}};
          """
        : $$"""
          /// <summary>Throws.</summary>
          public {{provided}} Get({{context}} context) =>
              {{Refusal(service)}};
          """;

    private static string TextOf(TypeReference? type) => type is { CanBeNamed: true } ? type.Text : "object";

    private static string Refusal(LinkedService service) =>
        $"throw new global::System.NotSupportedException({CSharpText.Literal($"{service.DisplayName} has no factory: an FG1xxx error stands on its declaration.")})";
}
