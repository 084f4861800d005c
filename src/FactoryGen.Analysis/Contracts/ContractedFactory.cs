namespace FactoryGen.Analysis.Contracts;

/// <summary>A factory of the compilation, and the line of the contract about it.</summary>
/// <param name="DisplayName">What people call the implementation.</param>
/// <param name="Entry">What it promises.</param>
/// <param name="Because">Why it is asynchronous, as a chain of names; null if it is synchronous.</param>
/// <param name="File">Where the line is; null if there is none.</param>
/// <param name="Line">What was promised; null if the contract doesn't mention it.</param>
internal sealed record ContractedFactory(string DisplayName, ContractEntry Entry, string? Because, ContractFile? File, ContractLine? Line)
{
    public bool IsMissing => Line is null;

    public bool IsChanged => Line?.Entry is { } promised && promised != Entry;

    /// <summary>What changed, in words.</summary>
    public string Changes => Line?.Entry is not { } promised ? "" : string.Join(", and ", new[]
    {
        promised.IsAsynchronous == Entry.IsAsynchronous ? null
            : $"it was {Colour(promised.IsAsynchronous)} and is {Colour(Entry.IsAsynchronous)}{(Because is null ? "" : $" because of {Because}")}",
        promised.Context == Entry.Context ? null : $"its context was '{promised.Context}' and is '{Entry.Context}'",
        promised.Service == Entry.Service ? null : $"it handed out '{promised.Service}' and hands out '{Entry.Service}'",
    }.OfType<string>());

    private static string Colour(bool isAsynchronous) => $"{ContractEntry.ColourName(isAsynchronous)} ('{ContractEntry.Method(isAsynchronous)}')";
}
