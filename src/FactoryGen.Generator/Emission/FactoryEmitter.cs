using FactoryGen.Analysis.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactoryGen.Generator.Emission;

/// <summary>Prints the factory of a service; one method prints one member.</summary>
internal static class FactoryEmitter
{
    public static void Emit(SourceProductionContext output, LinkedService service)
    {
        if (service.Output == LinkedOutput.Nothing)
        {
            return;
        }

        var source = new SourceWriter().WriteHeader(service.SuppressedIds).WriteEach(service.Imports.Outer, static directive => directive);
        if (service is { Output: LinkedOutput.Factory, Service: { } provided, Context: { } context })
        {
            source.Write(Metadata(service, provided, context)).WriteNamespace(service.Namespace).WriteEach(service.Imports.Inner, static directive => directive);
            WriteFactory(source, service, provided, context);
        }
        else
        {
            source.WriteNamespace(service.Namespace).WriteEach(service.Imports.Inner, static directive => directive);
            SkeletonEmitter.Write(source, service);
        }

        source.AddTo(output, service.HintName);
    }

    private static void WriteFactory(SourceWriter source, LinkedService service, TypeReference provided, TypeReference context)
    {
        var parameters = service.Parameters.Where(static parameter => parameter.IsOfFactory).ToArray();
        source.Write(Header(service, provided, context)).Open()
            .Write(Slot(service, provided, context))
            .WriteEach(parameters, Field)
            .Blank()
            .Write(ConstructorHeader(service, context, parameters)).Open()
            .WriteEach(parameters, Assignment)
            .Write(SlotAssignment(service)).Close()
            .Blank()
            .Write(EntryPoint(service, provided, context))
            .Blank()
            .Write(Creation(service, provided, context))
            .Close();
    }

    private static string Metadata(LinkedService service, TypeReference provided, TypeReference context) =>
        $"[assembly: global::FactoryGen.CompilerServices.ScopedFactoryMetadata(typeof({service.FullName}), typeof({service.Implementation.Key}), typeof({provided.Key}), typeof({context.Key}), {Literal(service.Because ?? "")})]";

    private static string Header(LinkedService service, TypeReference provided, TypeReference context) =>
        $$"""
        /// <summary>Hands out the one {{Docs.See(provided)}} of each {{Docs.See(context)}} scope, built as {{Docs.Escape(service.DisplayName)}}.</summary>
        {{GeneratedCode.Attribute}}
        {{Accessibility(service)}} sealed class {{service.Name}} : {{Contract(service, provided, context)}}
        """;

    private static string Slot(LinkedService service, TypeReference provided, TypeReference context) =>
        $"private readonly global::FactoryGen.CompilerServices.{(service.IsAsynchronous ? "AsyncScopedSlot" : "ScopedSlot")}<{context.Text}, {provided.Text}> {service.SlotField};";

    private static string Field(LinkedParameter parameter) =>
        $"{Attributes(parameter.FieldAttributes)}private readonly {parameter.FieldType} {parameter.Field};";

    private static string ConstructorHeader(LinkedService service, TypeReference context, IEnumerable<LinkedParameter> parameters) =>
        $$"""
        /// <summary>Adds the factory to its host; a host has one factory for {{Docs.Escape(service.DisplayName)}}.</summary>
        public {{service.Name}}({{ConstructorParameters(context, parameters)}})
        """;

    private static string Assignment(LinkedParameter parameter) => parameter.RefusesNull
        ? $"{parameter.Field} = {parameter.Name} ?? throw new global::System.ArgumentNullException(nameof({parameter.Name}));"
        : $"{parameter.Field} = {parameter.Name};";

    private static string SlotAssignment(LinkedService service) =>
        $"{service.SlotField} = new(scopes, this, typeof({service.Implementation.Key}), {service.CreateMethod});";

    private static string EntryPoint(LinkedService service, TypeReference provided, TypeReference context)
    {
        const string Link = "ref ((global::FactoryGen.IScopeContext)(context ?? throw new global::System.ArgumentNullException(nameof(context)))).Link";
        return service.Because is { } because
            ? $$"""
              /// <summary>The {{Docs.See(provided)}} of the scope of <paramref name="context"/>. Asynchronous: {{Docs.Escape(because)}}.</summary>
              public {{Task(provided)}} GetAsync({{context.Text}} context, global::System.Threading.CancellationToken cancellationToken = default) =>
                  {{service.SlotField}}.GetAsync(context, {{Link}}, cancellationToken);
              """
            : $$"""
              /// <summary>The {{Docs.See(provided)}} of the scope of <paramref name="context"/>. Synchronous: neither {{Docs.Escape(service.DisplayName)}} nor what it depends on initialises asynchronously.</summary>
              public {{provided.Text}} Get({{context.Text}} context) =>
                  {{service.SlotField}}.Get(context, {{Link}});
              """;
    }

    private static string Creation(LinkedService service, TypeReference provided, TypeReference context) => service switch
    {
        { IsAsynchronous: false } =>
            $$"""
            private {{provided.Text}} {{service.CreateMethod}}(global::FactoryGen.CompilerServices.ScopeCreation<{{context.Text}}> scope) =>
                {{NewInstance(service)}};
            """,
        { Initializer: { } initializer } =>
            $$"""
            private async {{Task(provided)}} {{service.CreateMethod}}({{CreationParameters(context)}})
            {
                {{service.Implementation.Key}} instance = scope.Built({{NewInstance(service)}});
                await {{Initialization(initializer)}}.ConfigureAwait(false);
                return instance;
            }
            """,
        _ =>
            $$"""
            private async {{Task(provided)}} {{service.CreateMethod}}({{CreationParameters(context)}}) =>
                scope.Built({{NewInstance(service)}});
            """,
    };

    private static string NewInstance(LinkedService service)
    {
        var arguments = string.Join(", ", service.Parameters.Select(parameter => Argument(parameter, service)));
        return service.CreatorMethod is not { } method ? $"new {service.Implementation.Key}({arguments})"
            : service.AwaitsCreator ? $"scope.Accept(await {service.Implementation.Key}.{method}({arguments}).ConfigureAwait(false), {CreatorName(service)})"
            : $"scope.Accept({service.Implementation.Key}.{method}({arguments}), {CreatorName(service)})";
    }

    private static string CreatorName(LinkedService service) => Literal($"{service.DisplayName}.{service.CreatorMethod}");

    private static string Argument(LinkedParameter parameter, LinkedService service) => parameter.Source switch
    {
        LinkedParameterSource.Context => "scope.Context",
        LinkedParameterSource.CreationToken => service.IsAsynchronous ? "cancellationToken" : "default",
        LinkedParameterSource.Factory => $"scope.Get({parameter.Field}){(parameter.DiffersInAnnotations ? "!" : "")}",
        LinkedParameterSource.AsyncFactory when parameter.DiffersInAnnotations => $"(await scope.GetAsync({parameter.Field}).ConfigureAwait(false))!",
        LinkedParameterSource.AsyncFactory => $"await scope.GetAsync({parameter.Field}).ConfigureAwait(false)",
        _ => parameter.Field,
    };

    private static string Initialization(InitializerModel initializer)
    {
        var instance = initializer.Receiver is { } receiver ? $"(({receiver})instance)" : "instance";
        return $"{instance}.{CSharpName.Escape(initializer.Method)}({(initializer.TakesToken ? "cancellationToken" : "")})";
    }

    private static string CreationParameters(TypeReference context) =>
        $"global::FactoryGen.CompilerServices.ScopeCreation<{context.Text}> scope, global::System.Threading.CancellationToken cancellationToken";

    internal static string ConstructorParameters(TypeReference context, IEnumerable<LinkedParameter> parameters) =>
        string.Join(", ", parameters.Select(Parameter).Prepend($"global::FactoryGen.ScopeHost<{context.Text}> scopes"));

    private static string Parameter(LinkedParameter parameter) =>
        $"{Attributes(parameter.Attributes)}{(parameter.IsParams ? "params " : "")}{parameter.Type} {parameter.Name}{(parameter.DefaultValue is { } value ? $" = {value}" : "")}";

    private static string Attributes(EquatableArray<string> attributes) => string.Concat(attributes.Select(static attribute => $"[{attribute}] "));

    internal static string Contract(LinkedService service, TypeReference provided, TypeReference context) =>
        $"global::FactoryGen.{(service.IsAsynchronous ? "IAsyncScopedFactory" : "IScopedFactory")}<{context.Text}, {provided.Text}>";

    internal static string Accessibility(LinkedService service) => service.IsPublic ? "public" : "internal";

    private static string Task(TypeReference provided) => $"global::System.Threading.Tasks.Task<{provided.Text}>";

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
