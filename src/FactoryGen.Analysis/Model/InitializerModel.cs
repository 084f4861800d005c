namespace FactoryGen.Analysis.Model;

/// <summary>The asynchronous method that finishes an instance.</summary>
internal sealed record InitializerModel
{
    public required string Method { get; init; }

    /// <summary>The type through which it must be called (an explicit implementation, a hidden base method), or null.</summary>
    public required string? Receiver { get; init; }

    public required bool TakesToken { get; init; }
}
