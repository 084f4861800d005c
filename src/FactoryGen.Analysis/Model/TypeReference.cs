namespace FactoryGen.Analysis.Model;

/// <summary>A type as generated code mentions it.</summary>
internal sealed record TypeReference
{
    /// <summary>
    /// What tells types apart: the fully qualified name without nullable annotations.
    /// Of an unbound type it is the text as the user wrote it.
    /// </summary>
    public required string Key { get; init; }

    /// <summary>What generated code writes: <c>global::</c>-qualified, keywords escaped, nullable annotations included.</summary>
    public required string Text { get; init; }

    /// <summary>What people call it: <c>IRepository&lt;User&gt;</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Whether a public member of a public class may mention it.</summary>
    public required bool IsPublic { get; init; }

    /// <summary>
    /// False if no name in generated code can mean it: inaccessible, file-local, a pointer, half-typed. An error stands on the
    /// declaration then, or the compiler reports one; <see cref="Text"/> is a stand-in.
    /// </summary>
    public bool CanBeNamed { get; init; } = true;

    /// <summary>
    /// False if the compiler doesn't know the type yet: only generated code declares it, which no generator sees. It is
    /// copied as the user wrote it, and needs the using directives of the user's file.
    /// </summary>
    public bool IsBound { get; init; } = true;
}
