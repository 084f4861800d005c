namespace FactoryGen.Analysis.Model;

/// <summary>One context: a <c>[ScopeContext]</c> type of this assembly, or a type that a <c>[ScopeKey]</c> method makes a context.</summary>
internal sealed record ContextModel
{
    /// <summary>The identity: <c>Acme.Chat.Outer+UserContext</c>; of a method, its name and what it takes.</summary>
    public required string MetadataName { get; init; }

    /// <summary>The namespace of the type, or of the method.</summary>
    public required string? Namespace { get; init; }

    public required TypeReference Type { get; init; }

    /// <summary>The headers that open the type again, outermost first: <c>partial record UserContext</c>. None if there is no need to.</summary>
    public required EquatableArray<string> Headers { get; init; }

    /// <summary>A field name that no member of the type or its bases has.</summary>
    public required string LinkField { get; init; }

    /// <summary>How its scopes are told apart; null if an error stands on the declaration.</summary>
    public required KeyingModel? Keying { get; init; }

    /// <summary>How scopes of its bases are told apart that are contexts too, nearest first.</summary>
    public EquatableArray<KeyingModel> Bases { get; init; }

    /// <summary>The method that makes the type a context; null if it is one by itself.</summary>
    public KeyMethodModel? KeyMethod { get; init; }

    /// <summary>Where the user says how scopes are told apart, by full name and assembly.</summary>
    public required string Source { get; init; }

    /// <summary>Whether the type can be opened again, to remember its scope.</summary>
    public required bool IsExtensible { get; init; }

    public ImportsModel Imports { get; init; } = ImportsModel.None;

    public EquatableArray<string> SuppressedIds { get; init; }

    public required AssemblyModel Assembly { get; init; }

    /// <summary>Whether no error stands on the declaration.</summary>
    public bool IsSound => Keying is not null;
}
