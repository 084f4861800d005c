namespace FactoryGen.Analysis.Model;

/// <summary>Something within a key that can be empty, and then is refused.</summary>
/// <param name="Path">How it is read from the key: <c>.Value</c>.</param>
/// <param name="Name">The user's own name for it: <c>UserContext.UserId.Value</c>.</param>
internal sealed record KeyPartModel(string Path, string Name);
