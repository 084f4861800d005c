using FactoryGen.Analysis.Model;

namespace FactoryGen.Generator.Emission;

/// <summary>Names in doc comments.</summary>
internal static class Docs
{
    private static readonly char[] Unlinkable = ['<', '@', '(', '[', '?'];

    /// <summary>A link where the compiler can follow it for sure, else the name as code.</summary>
    public static DocReference See(TypeReference type) => new(type);

    /// <summary>Whether the compiler can follow a link to the type for sure.</summary>
    public static bool CanLink(TypeReference type) => type is { IsBound: true, CanBeNamed: true } && type.Text.IndexOfAny(Unlinkable) < 0;

    public static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
