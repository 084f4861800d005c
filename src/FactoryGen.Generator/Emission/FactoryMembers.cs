using FactoryGen.Analysis.Model;

namespace FactoryGen.Generator.Emission;

/// <summary>The members of a factory; one method prints one member, straight into the file.</summary>
internal sealed class FactoryMembers(LinkedService service, TypeReference provided, TypeReference context, LinkedParameter[] parameters, IFieldLayout layout)
{
    private const string CancellationToken = "global::System.Threading.CancellationToken";

    public void Metadata(SourceWriter source) => source.Write(
        $"[assembly: global::FactoryGen.CompilerServices.ScopedFactoryMetadata(typeof({service.FullName}), typeof({service.Implementation.Key}), typeof({provided.Key}), typeof({context.Key}), {CSharpText.Literal(service.Because ?? "")})]");

    public void Header(SourceWriter source)
    {
        source.Write(
            $$"""
            /// <summary>Hands out the one {{Docs.See(provided)}} of each {{Docs.See(context)}} scope, built as {{Docs.Escape(service.DisplayName)}}.</summary>
            {{GeneratedCode.Attribute}}
            """);
        CSharpText.AppendContract(source.Append($"{CSharpText.Accessibility(service)} sealed class {service.Name} : "), service.IsAsynchronous, provided, context).EndLine();
    }

    public void Slot(SourceWriter source) => source.Write(
        $"private readonly global::FactoryGen.CompilerServices.{(service.IsAsynchronous ? "AsyncScopedSlot" : "ScopedSlot")}<{context.Text}, {provided.Text}> {service.SlotField};");

    public void Fields(SourceWriter source) => layout.Declare(source);

    public void ConstructorHeader(SourceWriter source)
    {
        source.Write($"/// <summary>Adds the factory to its host; a host has one factory for {Docs.Escape(service.DisplayName)}.</summary>");
        CSharpText.AppendConstructorParameters(source.Append($"public {service.Name}("), context, parameters).Write(")");
    }

    public void Assignments(SourceWriter source) => layout.Assign(source);

    public void SlotAssignment(SourceWriter source) => source.Write(
        $"{service.SlotField} = {(service.IsTrivial ? "global::FactoryGen.CompilerServices.TrivialSlot.Reserve" : "new")}(scopes, this, typeof({service.Implementation.Key}), {service.CreateMethod});");

    public void EntryPoint(SourceWriter source)
    {
        if (service.Because is { } because)
        {
            source.Write(
                $$"""
                /// <summary>The {{Docs.See(provided)}} of the scope of <paramref name="context"/>. Asynchronous: {{Docs.Escape(because)}}.</summary>
                public global::System.Threading.Tasks.Task<{{provided.Text}}> GetAsync({{context.Text}} context, {{CancellationToken}} cancellationToken = default) =>
                    {{service.SlotField}}.GetAsync({{Whose()}}, cancellationToken);
                """);
        }
        else
        {
            source.Write(
                $$"""
                /// <summary>The {{Docs.See(provided)}} of the scope of <paramref name="context"/>. Synchronous: neither {{Docs.Escape(service.DisplayName)}} nor what it depends on initialises asynchronously.</summary>
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
                source.Append($"private {provided.Text} {service.CreateMethod}({context.Text} context) =>\n    ");
                AppendNewInstance(source).Write(";");
                break;
            case { IsAsynchronous: false }:
                source.Append($"private {provided.Text} {service.CreateMethod}(global::FactoryGen.CompilerServices.ScopeCreation<{context.Text}> scope) =>\n    ");
                AppendNewInstance(source).Write(";");
                break;
            case { Initializer: { } initializer }:
                AppendAsyncHeader(source).EndLine().Open()
                    .Append($"{service.Implementation.Key} instance = scope.Built(");
                AppendNewInstance(source).Write(");")
                    .Write($"await {Initialization(initializer)}.ConfigureAwait(false);")
                    .Write("return instance;").Close();
                break;
            default:
                AppendAsyncHeader(source).Append(" =>\n    scope.Built(");
                AppendNewInstance(source).Write(");");
                break;
        }
    }

    private SourceWriter AppendAsyncHeader(SourceWriter source) => source.Append(
        $"private async global::System.Threading.Tasks.Task<{provided.Text}> {service.CreateMethod}(global::FactoryGen.CompilerServices.ScopeCreation<{context.Text}> scope, {CancellationToken} cancellationToken)");

    private SourceWriter AppendNewInstance(SourceWriter source)
    {
        if (service.CreatorMethod is not { } method)
        {
            return AppendArguments(source.Append($"new {service.Implementation.Key}"));
        }

        source.Append($"scope.Accept({(service.AwaitsCreator ? "await " : "")}{service.Implementation.Key}.{method}");
        return AppendArguments(source).Append($"{(service.AwaitsCreator ? ".ConfigureAwait(false)" : "")}, {CSharpText.Literal($"{service.DisplayName}.{service.CreatorMethod}")})");
    }

    private SourceWriter AppendArguments(SourceWriter source) =>
        source.Append("(").AppendList(service.Parameters, AppendArgument).Append(")");

    private void AppendArgument(SourceWriter source, LinkedParameter parameter)
    {
        switch (parameter.Source)
        {
            case LinkedParameterSource.Context:
                source.Append(service.IsTrivial ? "context" : "scope.Context");
                break;
            case LinkedParameterSource.CreationToken:
                source.Append(service.IsAsynchronous ? "cancellationToken" : "default");
                break;
            case LinkedParameterSource.Factory:
                source.Append("scope.Get(");
                layout.Read(source, parameter);
                source.Append(parameter.DiffersInAnnotations ? ")!" : ")");
                break;
            case LinkedParameterSource.AsyncFactory:
                source.Append(parameter.DiffersInAnnotations ? "(await scope.GetAsync(" : "await scope.GetAsync(");
                layout.Read(source, parameter);
                source.Append(parameter.DiffersInAnnotations ? ").ConfigureAwait(false))!" : ").ConfigureAwait(false)");
                break;
            default:
                layout.Read(source, parameter);
                break;
        }
    }

    private static string Initialization(InitializerModel initializer)
    {
        var instance = initializer.Receiver is { } receiver ? $"(({receiver})instance)" : "instance";
        return $"{instance}.{CSharpName.Escape(initializer.Method)}({(initializer.TakesToken ? "cancellationToken" : "")})";
    }
}
