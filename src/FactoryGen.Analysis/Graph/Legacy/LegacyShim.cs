using FactoryGen.Analysis.Model;
using FactoryGen.Analysis.Model.Legacy;

namespace FactoryGen.Analysis.Graph.Legacy;

/// <summary>A legacy entry point with everything decided that depends on its factory: only the date is missing.</summary>
internal sealed record LegacyShim
{
    public required LegacyEntryModel Entry { get; init; }

    public required LegacyName Name { get; init; }

    /// <summary>The <see cref="ServiceModel.MetadataName"/> of the implementation.</summary>
    public required string Service { get; init; }

    /// <summary>What people call the implementation.</summary>
    public required string Implementation { get; init; }

    /// <summary>The implementation as generated code writes it.</summary>
    public required string ImplementationKey { get; init; }

    /// <summary>The factory as generated code writes it.</summary>
    public required string Factory { get; init; }

    /// <summary>What people call the factory.</summary>
    public required string FactoryName { get; init; }

    /// <summary>Whether there is a factory, and not only what stands for one.</summary>
    public required bool HasFactory { get; init; }

    public required bool IsAsynchronous { get; init; }

    public required TypeReference Provided { get; init; }

    public required TypeReference Context { get; init; }

    /// <summary>What tells overloads apart: the keys of the parameters' types.</summary>
    public required EquatableArray<string> Signature { get; init; }

    public EquatableArray<string> SuppressedIds { get; init; }

    public required ImportsModel Imports { get; init; }

    /// <summary>Whether the old method returned a task.</summary>
    public bool ReturnsTask => Entry.WasAsync ?? IsAsynchronous;

    /// <summary>What the old method returned, or its task gave.</summary>
    public TypeReference Result => Entry.ReturnType ?? Provided;

    /// <summary>Whether a forwarder would have to block, or could make no context: then there is a tombstone from the first day on.</summary>
    public bool IsTombstoneFromTheStart => (IsAsynchronous && !ReturnsTask) || Entry.Signature is { MakesContext: false };

    /// <summary>What to use: <c>WebSocketManagerFactory.GetAsync</c>.</summary>
    public string Replacement => $"{FactoryName}.{(IsAsynchronous ? "GetAsync" : "Get")}";

    /// <summary>The entry point with the types of its parameters, for people.</summary>
    public string Key => $"{Name}({string.Join(", ", TypeNames)})";

    /// <summary>Whether public code may mention everything that the signature mentions.</summary>
    public bool IsPublic => Result.IsPublic && (Entry.Signature?.IsPublic ?? Context.IsPublic);

    private IEnumerable<string> TypeNames => Entry.Signature is { } signature ? signature.TypeNames : ReturnsTask ? [Context.Name, "CancellationToken"] : [Context.Name];
}
