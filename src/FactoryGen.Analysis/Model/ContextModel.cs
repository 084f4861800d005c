namespace FactoryGen.Analysis.Model;

/// <summary>One <c>[ScopeContext]</c> type of this assembly.</summary>
internal sealed record ContextModel
{
    /// <summary>The identity: <c>Acme.Chat.Outer+UserContext</c>.</summary>
    public required string MetadataName { get; init; }

    public required string? Namespace { get; init; }

    public required TypeReference Type { get; init; }

    /// <summary>The headers that open the type again, outermost first: <c>partial record UserContext</c>.</summary>
    public required EquatableArray<string> Headers { get; init; }

    /// <summary>A field name that no member of the type or its bases has.</summary>
    public required string LinkField { get; init; }

    public required EquatableArray<KeyModel> Keys { get; init; }

    /// <summary>Whether the type can be opened again.</summary>
    public required bool IsExtensible { get; init; }

    /// <summary>Whether no error stands on the declaration.</summary>
    public required bool IsSound { get; init; }

    public ImportsModel Imports { get; init; } = ImportsModel.None;

    public EquatableArray<string> SuppressedIds { get; init; }

    public required AssemblyModel Assembly { get; init; }
}
