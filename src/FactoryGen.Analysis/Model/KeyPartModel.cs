namespace FactoryGen.Analysis.Model;

/// <summary>Something of a key that can be empty, and then is refused.</summary>
/// <param name="Expression">How it is read from a variable named <c>context</c>.</param>
/// <param name="Name">The user's own name for it: <c>UserContext.UserId.Value</c>.</param>
internal sealed record KeyPartModel(string Expression, string Name);
