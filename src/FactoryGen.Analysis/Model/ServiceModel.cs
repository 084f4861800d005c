using FactoryGen.Analysis.Model.Legacy;

namespace FactoryGen.Analysis.Model;

/// <summary>One <c>[ScopedFactory]</c> class by itself: nothing in it depends on another declaration.</summary>
internal sealed record ServiceModel
{
    /// <summary>The identity of the implementation: <c>Acme.Chat.Outer+Inner`1</c>.</summary>
    public required string MetadataName { get; init; }

    /// <summary>What people call it: <c>Outer.Inner</c>.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The implementation's namespace as generated code writes it; null: the global namespace.</summary>
    public required string? Namespace { get; init; }

    public required TypeReference Implementation { get; init; }

    /// <summary>What the factory hands out; null if that can't be named.</summary>
    public required TypeReference? Service { get; init; }

    /// <summary>The context; null if there is none, or more than one.</summary>
    public required TypeReference? Context { get; init; }

    /// <summary>How the factory finds the scope of a context.</summary>
    public required ContextLookup Lookup { get; init; }

    /// <summary>If a method of a referenced assembly makes the context one: that is registered in this assembly too, since nothing of the other may have run.</summary>
    public ContextModel? ReferencedKey { get; init; }

    /// <summary>What the service's <c>[ScopedService]</c> says of this factory, or null.</summary>
    public ScopedServiceModel? Promise { get; init; }

    /// <summary>The name of the factory class, unescaped; null if the user's choice is no identifier.</summary>
    public required string? FactoryName { get; init; }

    /// <summary>Whether a type that the user wrote already has the factory's name.</summary>
    public bool IsFactoryNameTaken { get; init; }

    /// <summary>Whether the factory would hide a type that a parameter means: after generation, that parameter only seems to be the factory.</summary>
    public bool HidesWhatItTakes { get; init; }

    /// <summary>What builds it; null if that isn't decided. Then an error stands on the declaration.</summary>
    public required CreatorModel? Creator { get; init; }

    public required InitializerModel? Initializer { get; init; }

    /// <summary>Whether no error stands on the declaration or on its context.</summary>
    public required bool IsSound { get; init; }

    /// <summary>Factories in referenced assemblies that already hand out this service in this context.</summary>
    public EquatableArray<ReferencedFactory> Rivals { get; init; }

    /// <summary>Ids of warnings that mentioning the user's types would cause: what they marked obsolete or experimental.</summary>
    public EquatableArray<string> SuppressedIds { get; init; }

    public ImportsModel Imports { get; init; } = ImportsModel.None;

    /// <summary>The old ways to get it.</summary>
    public EquatableArray<LegacyEntryModel> LegacyEntries { get; init; }

    public required AssemblyModel Assembly { get; init; }

    /// <summary>The member that makes it asynchronous, or null: <c>WebSocketManager.ConnectAsync</c>.</summary>
    public string? OwnReason => Creator is { IsAsynchronous: true, Method: { } creator } ? $"{DisplayName}.{creator}"
        : Initializer is { Method: { } initializer } ? $"{DisplayName}.{initializer}"
        : null;
}
