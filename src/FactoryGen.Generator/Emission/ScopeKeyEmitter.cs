using FactoryGen.Analysis.Model;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Generator.Emission;

/// <summary>
/// Prints what tells the runtime the keys of contexts that can't tell it themselves: structs, types that aren't partial, and types that a
/// <c>[ScopeKey]</c> method makes contexts. A module initialiser does it: it runs before any code that could enter such a context.
/// </summary>
internal static class ScopeKeyEmitter
{
    /// <summary>The file of one context of this assembly.</summary>
    public static void Emit(SourceProductionContext output, ContextModel context, string hintName)
    {
        if (context.Keying is { } keying)
        {
            new SourceWriter().WriteHeader(context.SuppressedIds)
                .WriteImports(context.Imports.Outer)
                .Write(Metadata(context))
                .WriteNamespace(context.Namespace)
                .WriteImports(context.Imports.Inner)
                .Write($"/// <summary>Says how the scopes of {Docs.See(context.Type)} are told apart.</summary>").Write(Class()).Open()
                .Write(Initializer())
                .Write(Registration(keying, context.Source) + ";").Close()
                .AddTo(output, hintName);
        }
    }

    /// <summary>The one file for contexts that referenced assemblies define: whichever assembly is used first, their keys are known.</summary>
    public static void Emit(SourceProductionContext output, EquatableArray<ContextModel> referenced)
    {
        if (referenced.IsEmpty)
        {
            return;
        }

        new SourceWriter().WriteHeader(referenced.SelectMany(static context => context.SuppressedIds).Distinct(StringComparer.Ordinal).ToEquatableArray())
            .WriteNamespace("FactoryGen.Generated")
            .Write("/// <summary>Says how the scopes of contexts are told apart that referenced assemblies define.</summary>").Write(Class()).Open()
            .Write(Initializer().Replace(" =>", "")).Open()
            .WriteEach(referenced, static context => Registration(context.Keying!, context.Source) + ";").Close().Close()
            .AddTo(output, "FactoryGen.ReferencedScopeKeys.g.cs");
    }

    private static string Metadata(ContextModel context) => context.KeyMethod is { } method
        ? $"[assembly: global::FactoryGen.CompilerServices.ScopeKeyMetadata(typeof({context.Type.Key}), typeof({method.Holder}), {CSharpText.Literal(method.Name)})]"
        : $"[assembly: global::FactoryGen.CompilerServices.ScopeKeyMetadata(typeof({context.Type.Key}))]";

    private static string Class() =>
        $"""
        {GeneratedCode.Attribute}
        file static class ScopeKeys
        """;

    private static string Initializer() =>
        """
        [global::System.Runtime.CompilerServices.ModuleInitializer]
        internal static void Register() =>
        """;

    private static string Registration(KeyingModel keying, string source) =>
        $"    global::FactoryGen.CompilerServices.ScopeKeyings.Add{KeyingText.TypeArguments(keying)}({KeyingText.Function(keying)}, {CSharpText.Literal(source)})";
}
