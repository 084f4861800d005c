using FactoryGen.Analysis.Model;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Generator.Emission;

/// <summary>Prints what makes a context type remember its scope; one method prints one member.</summary>
internal static class ContextEmitter
{
    public static void Emit(SourceProductionContext output, ContextModel context, string hintName)
    {
        if (!context.IsExtensible)
        {
            return;
        }

        var source = new SourceWriter().WriteHeader(context.SuppressedIds)
            .WriteImports(context.Imports.Outer)
            .WriteNamespace(context.Namespace)
            .WriteImports(context.Imports.Inner);
        foreach (var outer in context.Headers.Take(context.Headers.Count - 1))
        {
            source.Write(outer).Open();
        }

        source.Write($"{context.Headers[context.Headers.Count - 1]} : global::FactoryGen.IScopeContext").Open()
            .Write(LinkField(context))
            .Blank()
            .Write(Link(context))
            .Blank()
            .Write(context.IsSound ? Keying(context) : NoKeying(context));
        foreach (var _ in context.Headers)
        {
            source.Close();
        }

        source.AddTo(output, hintName);
    }

    private static string LinkField(ContextModel context) =>
        $$"""
        [global::System.NonSerialized]
        [global::System.Diagnostics.DebuggerBrowsable(global::System.Diagnostics.DebuggerBrowsableState.Never)]
        private global::FactoryGen.CompilerServices.ScopeLink {{context.LinkField}};
        """;

    private static string Link(ContextModel context) =>
        $$"""
        {{GeneratedCode.Attribute}}
        ref global::FactoryGen.CompilerServices.ScopeLink global::FactoryGen.IScopeContext.Link => ref {{context.LinkField}};
        """;

    private static string Keying(ContextModel context) =>
        $$"""
        {{GeneratedCode.Attribute}}
        global::FactoryGen.CompilerServices.ScopeKeying global::FactoryGen.IScopeContext.CreateKeying() =>
            new global::FactoryGen.CompilerServices.ScopeKeying<{{context.Type.Key}}, {{Tuple(context.Keys.Select(static key => key.Type))}}>({{KeyFunction(context)}});
        """;

    private static string NoKeying(ContextModel context) =>
        $$"""
        {{GeneratedCode.Attribute}}
        global::FactoryGen.CompilerServices.ScopeKeying global::FactoryGen.IScopeContext.CreateKeying() =>
            throw new global::System.NotSupportedException({{CSharpText.Literal($"{context.Type.Name} has no usable key: an FG1xxx error stands on its declaration.")}});
        """;

    private static string KeyFunction(ContextModel context) => context.Keys.All(static key => key.Parts.IsEmpty)
        ? $"\n        static context => {Tuple(context.Keys.Select(Checked))}"
        : $$"""

                  static context =>
                  {
          {{string.Join("\n", context.Keys.Select(CheckedWithParts))}}
                      return {{Tuple(context.Keys.Select(static (_, index) => Variable(index)))}};
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
