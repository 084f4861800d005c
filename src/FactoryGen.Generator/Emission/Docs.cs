using FactoryGen.Analysis.Model;

namespace FactoryGen.Generator.Emission;

/// <summary>Names in doc comments.</summary>
internal static class Docs
{
    private static readonly char[] Unlinkable = ['<', '@', '(', '[', '?'];

    /// <summary>A link where the compiler can follow it for sure, else the name as code.</summary>
    public static string See(TypeReference type) => type is { IsBound: true, CanBeNamed: true } && type.Text.IndexOfAny(Unlinkable) < 0
        ? $"""<see cref="{type.Text}"/>"""
        : $"<c>{Escape(type.Name)}</c>";

    public static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
