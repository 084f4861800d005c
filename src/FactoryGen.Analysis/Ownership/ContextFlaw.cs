namespace FactoryGen.Analysis.Ownership;

/// <summary>What is wrong with a context that somebody passes to a factory or a host.</summary>
/// <param name="Kind">How bad it is.</param>
/// <param name="Text">A sentence's beginning: what is wrong.</param>
internal sealed record ContextFlaw(ContextFlawKind Kind, string Text)
{
    public static ContextFlaw Null { get; } = new(ContextFlawKind.Empty, "The context is null");

    public static ContextFlaw MayBeNull { get; } = new(ContextFlawKind.Doubtful, "The context may be null");

    public static ContextFlaw Empty { get; } = new(ContextFlawKind.Empty, "The key is empty");

    public static ContextFlaw SharedFallback { get; } = new(ContextFlawKind.Doubtful, "Whoever has no context gets one that all of them share");

    public static ContextFlaw Label(string label) => new(ContextFlawKind.Constant, $"The key is \"{label}\" for everybody who comes by here");
}
