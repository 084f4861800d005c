using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactoryGen.GeneratorBenchmarks.Projects;

/// <summary>All C# files of a folder as one project, whatever they refer to: what isn't there doesn't bind, as in an IDE before a restore.</summary>
/// <param name="Name">Of the folder.</param>
/// <param name="Files">How many there are.</param>
/// <param name="Lines">How many they have together.</param>
/// <param name="Interfaces">How many interfaces they declare that can be services.</param>
/// <param name="Compilation">The files as they are, with a few factories of classes that are named like theirs.</param>
/// <param name="WithScopedInterfaces">The same, with each of their interfaces declared to be a service of a scope.</param>
internal sealed record SourceFolder(string Name, int Files, int Lines, int Interfaces, Compilation Compilation, Compilation WithScopedInterfaces)
{
    private const int Probes = 25;

    private const string Probe = """
        namespace FactoryGenProbe
        {
            [FactoryGen.ScopeContext]
            public sealed partial record User([property: FactoryGen.ScopeKey] string Id);
        }

        """;

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;

        """;

    public static CSharpParseOptions ParseOptions { get; } = new(
        LanguageVersion.Preview,
        preprocessorSymbols: ["NET", "NET8_0", "NETCOREAPP", "NET5_0_OR_GREATER", "NET6_0_OR_GREATER", "NET7_0_OR_GREATER", "NET8_0_OR_GREATER", "NETCOREAPP3_1_OR_GREATER", "RELEASE"]);

    public static SourceFolder Read(string folder)
    {
        SyntaxTree[] trees =
        [
            .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Where(static file => !file.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"))
                .Order(StringComparer.Ordinal)
                .Select(file => Parse(Path.GetRelativePath(folder, file), File.ReadAllText(file))),
        ];
        SyntaxTree[] around = [Parse("Usings.cs", Usings), Parse("Probe.cs", Probe + string.Concat(Named(trees).Select(Class)))];
        var interfaces = trees.Sum(static tree => Scopable(tree).Count());
        return new(
            Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))),
            trees.Length,
            trees.Sum(static tree => tree.GetText().Lines.Count),
            interfaces,
            ServiceProject.Create([.. trees, .. around]),
            ServiceProject.Create([.. trees.Select(Scoped), .. around]));
    }

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, ParseOptions, path);

    // Names that this code mentions often enough to be mistaken.
    private static IEnumerable<string> Named(SyntaxTree[] trees) => trees
        .SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>())
        .Where(static type => type.TypeParameterList is null && !type.Modifiers.Any(SyntaxKind.StaticKeyword))
        .Select(static type => type.Identifier.ValueText)
        .Where(static name => name is not ("" or "User"))
        .Distinct()
        .Take(Probes);

    private static string Class(string name) => $$"""

        namespace FactoryGenProbe
        {
            public interface I{{name}}Probe : System.IDisposable;

            [FactoryGen.ScopedFactory(typeof(I{{name}}Probe))]
            internal sealed class @{{name}}(User user) : I{{name}}Probe
            {
                public string Owner => user.Id;

                public void Dispose()
                {
                }
            }
        }

        """;

    private static IEnumerable<InterfaceDeclarationSyntax> Scopable(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes().OfType<InterfaceDeclarationSyntax>().Where(static type => type.TypeParameterList is null);

    private static SyntaxTree Scoped(SyntaxTree tree)
    {
        var text = tree.GetText();
        var changed = text.WithChanges(Scopable(tree).Select(static type =>
            new Microsoft.CodeAnalysis.Text.TextChange(new(type.SpanStart, 0), "[global::FactoryGen.ScopedService(typeof(global::FactoryGenProbe.User))] ")));
        return CSharpSyntaxTree.ParseText(changed, ParseOptions, tree.FilePath);
    }
}
