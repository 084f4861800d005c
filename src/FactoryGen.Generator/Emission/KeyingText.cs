using FactoryGen.Analysis.Model;

namespace FactoryGen.Generator.Emission;

/// <summary>Prints how the scopes of a context type are told apart.</summary>
internal static class KeyingText
{
    /// <summary>The type arguments: the context and its key.</summary>
    public static string TypeArguments(KeyingModel keying) => $"<{keying.Context}, {Tuple(keying.Keys.Select(static key => key.Type))}>";

    /// <summary>The function from the context to its key, on lines of its own.</summary>
    public static string Function(KeyingModel keying) => keying.Keys.All(static key => key.Parts.IsEmpty)
        ? $"\n        static context => {Tuple(keying.Keys.Select(Checked))}"
        : $$"""

                  static context =>
                  {
          {{string.Join("\n", keying.Keys.Select(CheckedWithParts))}}
                      return {{Tuple(keying.Keys.Select(static (_, index) => Variable(index)))}};
                  }
          """;

    private static string CheckedWithParts(KeyModel key, int index) => string.Join("\n", key.Parts
        .Select(part => $"            {Part($"{Variable(index)}{part.Path}", part.Name)};")
        .Prepend($"            {key.Type} {Variable(index)} = {Checked(key)};"));

    private static string Checked(KeyModel key) => Part(key.Expression, key.Name) + key.Conversion;

    private static string Part(string expression, string name) => $"global::FactoryGen.CompilerServices.ScopeKey.Part({expression}, {CSharpText.Literal(name)})";

    private static string Variable(int index) => $"key{index + 1}";

    private static string Tuple(IEnumerable<string> items)
    {
        var all = items.ToArray();
        return all.Length == 1 ? all[0] : $"({string.Join(", ", all)})";
    }
}
