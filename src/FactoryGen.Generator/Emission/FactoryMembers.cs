using FactoryGen.Analysis.Model;

namespace FactoryGen.Generator.Emission;

/// <summary>The members of a factory; one method prints one member, straight into the file.</summary>
internal sealed class FactoryMembers(LinkedService service, TypeReference provided, TypeReference context, IFieldLayout layout)
{
    private const string CancellationToken = "global::System.Threading.CancellationToken";

    private readonly string _provided = Docs.See(provided);
    private readonly string _context = Docs.See(context);
    private readonly LinkedParameter[] _parameters = service.Parameters.Where(static parameter => parameter.IsOfFactory).ToArray();

    public void Metadata(SourceWriter source) => source.Write(
        $"[assembly: global::FactoryGen.CompilerServices.ScopedFactoryMetadata(typeof({service.FullName}), typeof({service.Implementation.Key}), typeof({provided.Key}), typeof({context.Key}), {CSharpText.Literal(service.Because ?? "")})]");

    public void Header(SourceWriter source) => source.Write(
        $$"""
        /// <summary>Hands out the one {{_provided}} of each {{_context}} scope, built as {{Docs.Escape(service.DisplayName)}}.</summary>
        {{GeneratedCode.Attribute}}
        {{CSharpText.Accessibility(service)}} sealed class {{service.Name}} : {{CSharpText.Contract(service, provided, context)}}
        """);

    public void Slot(SourceWriter source) => source.Write(
        $"private readonly global::FactoryGen.CompilerServices.{(service.IsAsynchronous ? "AsyncScopedSlot" : "ScopedSlot")}<{context.Text}, {provided.Text}> {service.SlotField};");

    public IEnumerable<string> Fields() => layout.Declarations(_parameters);

    public void ConstructorHeader(SourceWriter source) => source.Write(
        $$"""
        /// <summary>Adds the factory to its host; a host has one factory for {{Docs.Escape(service.DisplayName)}}.</summary>
        public {{service.Name}}({{CSharpText.ConstructorParameters(context, _parameters)}})
        """);

    public IEnumerable<string> Assignments() => layout.Assignments(_parameters);

    public void SlotAssignment(SourceWriter source) => source.Write(
        $"{service.SlotField} = {(service.IsTrivial ? "global::FactoryGen.CompilerServices.TrivialSlot.Reserve" : "new")}(scopes, this, typeof({service.Implementation.Key}), {service.CreateMethod});");

    public void EntryPoint(SourceWriter source)
    {
        if (service.Because is { } because)
        {
            source.Write(
                $$"""
                /// <summary>The {{_provided}} of the scope of <paramref name="context"/>. Asynchronous: {{Docs.Escape(because)}}.</summary>
                public {{CSharpText.Task(provided.Text)}} GetAsync({{context.Text}} context, {{CancellationToken}} cancellationToken = default) =>
                    {{service.SlotField}}.GetAsync({{Whose()}}, cancellationToken);
                """);
        }
        else
        {
            source.Write(
                $$"""
                /// <summary>The {{_provided}} of the scope of <paramref name="context"/>. Synchronous: neither {{Docs.Escape(service.DisplayName)}} nor what it depends on initialises asynchronously.</summary>
                public {{provided.Text}} Get({{context.Text}} context) =>
                    {{service.SlotField}}.Get({{Whose()}});
                """);
        }
    }

    private string Whose()
    {
        const string NotNull = "context ?? throw new global::System.ArgumentNullException(nameof(context))";
        return service.Lookup switch
        {
            ContextLookup.Link => $"context, ((global::FactoryGen.IScopeContext)({NotNull})).Link",
            ContextLookup.Key => NotNull,
            _ => "context",
        };
    }

    public void Creation(SourceWriter source)
    {
        switch (service)
        {
            case { IsTrivial: true }:
                source.Write(
                    $$"""
                    private {{provided.Text}} {{service.CreateMethod}}({{context.Text}} context) =>
                        {{NewInstance()}};
                    """);
                break;
            case { IsAsynchronous: false }:
                source.Write(
                    $$"""
                    private {{provided.Text}} {{service.CreateMethod}}(global::FactoryGen.CompilerServices.ScopeCreation<{{context.Text}}> scope) =>
                        {{NewInstance()}};
                    """);
                break;
            case { Initializer: { } initializer }:
                source.Write(
                    $$"""
                    private async {{CSharpText.Task(provided.Text)}} {{service.CreateMethod}}({{CreationParameters()}})
                    {
                        {{service.Implementation.Key}} instance = scope.Built({{NewInstance()}});
                        await {{Initialization(initializer)}}.ConfigureAwait(false);
                        return instance;
                    }
                    """);
                break;
            default:
                source.Write(
                    $$"""
                    private async {{CSharpText.Task(provided.Text)}} {{service.CreateMethod}}({{CreationParameters()}}) =>
                        scope.Built({{NewInstance()}});
                    """);
                break;
        }
    }

    private string CreationParameters() =>
        $"global::FactoryGen.CompilerServices.ScopeCreation<{context.Text}> scope, {CancellationToken} cancellationToken";

    private string NewInstance()
    {
        var arguments = string.Join(", ", service.Parameters.Select(Argument));
        return service.CreatorMethod is not { } method ? $"new {service.Implementation.Key}({arguments})"
            : service.AwaitsCreator ? $"scope.Accept(await {service.Implementation.Key}.{method}({arguments}).ConfigureAwait(false), {CreatorName()})"
            : $"scope.Accept({service.Implementation.Key}.{method}({arguments}), {CreatorName()})";
    }

    private string CreatorName() => CSharpText.Literal($"{service.DisplayName}.{service.CreatorMethod}");

    private string Argument(LinkedParameter parameter) => parameter.Source switch
    {
        LinkedParameterSource.Context => service.IsTrivial ? "context" : "scope.Context",
        LinkedParameterSource.CreationToken => service.IsAsynchronous ? "cancellationToken" : "default",
        LinkedParameterSource.Factory => $"scope.Get({layout.Read(parameter)}){(parameter.DiffersInAnnotations ? "!" : "")}",
        LinkedParameterSource.AsyncFactory when parameter.DiffersInAnnotations => $"(await scope.GetAsync({layout.Read(parameter)}).ConfigureAwait(false))!",
        LinkedParameterSource.AsyncFactory => $"await scope.GetAsync({layout.Read(parameter)}).ConfigureAwait(false)",
        _ => layout.Read(parameter),
    };

    private static string Initialization(InitializerModel initializer)
    {
        var instance = initializer.Receiver is { } receiver ? $"(({receiver})instance)" : "instance";
        return $"{instance}.{CSharpName.Escape(initializer.Method)}({(initializer.TakesToken ? "cancellationToken" : "")})";
    }
}
