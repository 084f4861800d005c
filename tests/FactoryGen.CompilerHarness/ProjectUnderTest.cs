using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactoryGen.CompilerHarness;

/// <summary>An immutable description of a project: what a compilation and a generator driver are made of.</summary>
public sealed record ProjectUnderTest
{
    /// <summary>What a new console project gets from the SDK's implicit usings, and FactoryGen.</summary>
    public const string ImplicitUsings = """
        global using global::System;
        global using global::System.Collections.Generic;
        global using global::System.Linq;
        global using global::System.Threading;
        global using global::System.Threading.Tasks;
        global using global::FactoryGen;
        """;

    public string AssemblyName { get; init; } = "Acme.Chat";

    public ImmutableArray<SourceFile> Files { get; init; } = [];

    public ImmutableArray<MetadataReference> References { get; init; } = [KnownReferences.FactoryGen];

    /// <summary>MSBuild properties as the generator reads them, without the prefix <c>build_property.</c>.</summary>
    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty;

    public OutputKind OutputKind { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp12;

    internal CSharpParseOptions ParseOptions => new(LanguageVersion, DocumentationMode.Diagnose);

    /// <summary>A project of these sources, in <c>File0.cs</c>, <c>File1.cs</c> and so on, with implicit usings.</summary>
    public static ProjectUnderTest Of(params ReadOnlySpan<string> sources)
    {
        var project = new ProjectUnderTest().With("ImplicitUsings.cs", ImplicitUsings);
        for (var i = 0; i < sources.Length; i++)
        {
            project = project.With($"File{i}.cs", sources[i]);
        }

        return project;
    }

    /// <summary>The project with this file added or, if it has one of that path, changed in its place.</summary>
    public ProjectUnderTest With(string path, string text)
    {
        var file = new SourceFile(path, text);
        var index = IndexOf(path);
        return this with { Files = index < 0 ? Files.Add(file) : Files.SetItem(index, file) };
    }

    public ProjectUnderTest Without(string path) => this with { Files = Files.RemoveAt(IndexOf(path)) };

    public ProjectUnderTest Referencing(params MetadataReference[] references) => this with { References = References.AddRange(references) };

    /// <summary>With Microsoft.Extensions.DependencyInjection, so that the registration is generated too.</summary>
    public ProjectUnderTest WithContainer() => Referencing(KnownReferences.ContainerAbstractions, KnownReferences.Container);

    public CSharpCompilation Compile() =>
        Compile([.. Files.Select(file => CSharpSyntaxTree.ParseText(file.Text, ParseOptions, file.Path, System.Text.Encoding.UTF8))]);

    internal CSharpCompilation Compile(ImmutableArray<SyntaxTree> trees) =>
        CSharpCompilation.Create(
            AssemblyName,
            trees,
            [.. KnownReferences.Framework, .. References],
            new CSharpCompilationOptions(
                OutputKind,
                nullableContextOptions: NullableContextOptions.Enable,
                warningLevel: 9999,
                deterministic: true,
                specificDiagnosticOptions: UnifiedReferences));

    // As the SDK does: an assembly built against an older framework is unified with the present one.
    private static ImmutableDictionary<string, ReportDiagnostic> UnifiedReferences { get; } =
        ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("CS1701", ReportDiagnostic.Suppress).Add("CS1702", ReportDiagnostic.Suppress);

    private int IndexOf(string path)
    {
        for (var i = 0; i < Files.Length; i++)
        {
            if (Files[i].Path == path)
            {
                return i;
            }
        }

        return -1;
    }
}
