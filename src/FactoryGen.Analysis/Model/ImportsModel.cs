namespace FactoryGen.Analysis.Model;

/// <summary>The using directives of the user's file, for types that are copied as written; empty if all types are bound.</summary>
/// <param name="Outer">Those above the namespace, extern aliases first.</param>
/// <param name="Inner">Those inside the namespace.</param>
internal sealed record ImportsModel(EquatableArray<string> Outer, EquatableArray<string> Inner)
{
    public static ImportsModel None { get; } = new([], []);
}
