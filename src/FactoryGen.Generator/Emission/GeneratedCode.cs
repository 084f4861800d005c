using System.Globalization;
using FactoryGen.Analysis.Parsing;

namespace FactoryGen.Generator.Emission;

/// <summary>The attribute that marks what FactoryGen generated.</summary>
internal static class GeneratedCode
{
    public static string Attribute { get; } = string.Format(
        CultureInfo.InvariantCulture,
        """[global::System.CodeDom.Compiler.GeneratedCode("{0}", "{1}")]""",
        GeneratedOutput.Tool,
        typeof(GeneratedCode).Assembly.GetName().Version.ToString(3));
}
