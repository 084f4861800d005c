using FactoryGen.Analysis.Model;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Generator.Emission;

/// <summary>Prints what makes a context type remember its scope, or what else its scopes are found by; one method prints one member.</summary>
internal static class ContextEmitter
{
    public static void Emit(SourceProductionContext output, ContextModel context, string hintName)
    {
        if (!context.IsExtensible)
        {
            ScopeKeyEmitter.Emit(output, context, hintName);
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
            .Write(context.Keying is { } keying ? Keying(context, keying) : NoKeying(context));
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

    private static string Keying(ContextModel context, KeyingModel keying) =>
        $$"""
        {{GeneratedCode.Attribute}}
        global::FactoryGen.CompilerServices.ScopeKeying global::FactoryGen.IScopeContext.CreateKeying() =>
            {{NewKeying(keying, context.Bases.ToArray())}};
        """;

    // A base that is a context too has a key of its own, which its hosts ask for.
    private static string NewKeying(KeyingModel keying, ReadOnlySpan<KeyingModel> bases) =>
        $"new global::FactoryGen.CompilerServices.ScopeKeying{KeyingText.TypeArguments(keying)}({KeyingText.Function(keying)}{(bases.IsEmpty ? "" : $",\n        {NewKeying(bases[0], bases.Slice(1))}")})";

    private static string NoKeying(ContextModel context) =>
        $$"""
        {{GeneratedCode.Attribute}}
        global::FactoryGen.CompilerServices.ScopeKeying global::FactoryGen.IScopeContext.CreateKeying() =>
            throw new global::System.NotSupportedException({{CSharpText.Literal($"{context.Type.Name} has no usable key: an FG1xxx error stands on its declaration.")}});
        """;
}
