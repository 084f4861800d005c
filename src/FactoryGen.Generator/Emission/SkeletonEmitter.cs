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
        source.Write(
            $"""
            /// <summary>Not generated: an error stands on the declaration of {Docs.Escape(service.DisplayName)}.</summary>
            {GeneratedCode.Attribute}
            """)
            .Append($"{CSharpText.Accessibility(service)} sealed class {service.Name}");
        TypeReference? known = null;
        if (service is { Service: { CanBeNamed: true } provided, Context: { CanBeNamed: true } context })
        {
            CSharpText.AppendContract(source.Append(" : "), service.IsAsynchronous, provided, context);
            known = context;
        }

        source.EndLine().Open();
        Constructor(source, service, service.HasCreator ? known : null);
        return source.Blank().Write(EntryPoint(service, TextOf(service.Service), TextOf(service.Context))).Close();
    }

    // Without a context the parameters aren't known either: the skeleton takes whatever it is given.
    private static void Constructor(SourceWriter source, LinkedService service, TypeReference? context)
    {
        source.Write("/// <summary>Throws.</summary>").Append($"public {service.Name}(");
        _ = context is null
            ? source.Append("params object?[] dependencies")
            : CSharpText.AppendConstructorParameters(source, context, service.Parameters.Where(static parameter => parameter.IsOfFactory));
        source.Write($") =>\n    {Refusal(service)};");
    }

    private static string EntryPoint(LinkedService service, string provided, string context) => service.IsAsynchronous
        ? $$"""
          /// <summary>Throws.</summary>
          public global::System.Threading.Tasks.Task<{{provided}}> GetAsync({{context}} context, global::System.Threading.CancellationToken cancellationToken = default) =>
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
