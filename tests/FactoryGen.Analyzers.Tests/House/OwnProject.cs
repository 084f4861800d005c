using System.Text.RegularExpressions;
using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactoryGen.Analyzers.Tests.House;

/// <summary>A project of this repository, compiled in memory with what this test itself refers to.</summary>
/// <param name="Path">Of its folder, in the repository.</param>
/// <param name="Tolerated">The ids that its project file takes out, and those that it is about.</param>
internal sealed partial record OwnProject(string Path, IReadOnlyCollection<string> Tolerated)
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;

        """;

    // The tests of the runtime and of hosts do on purpose what the rules forbid, to see what becomes of it: no generator or analyzer runs in their build.
    private static readonly string[] MisusingTests = ["tests/FactoryGen.Tests"];

    // What the example of a migration begins with: legacy on purpose, and its README counts what is reported. What it ends with is clean.
    private static readonly string[] LegacyExamples = ["examples/Migration/Before"];

    public static IReadOnlyList<OwnProject> All { get; } =
    [
        .. new[] { "benchmarks", "examples", "src", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.csproj", SearchOption.AllDirectories))
            .Select(file => System.IO.Path.GetRelativePath(Repository.PathOf("."), System.IO.Path.GetDirectoryName(file)!).Replace('\\', '/'))
            .Where(path => !MisusingTests.Contains(path) && !LegacyExamples.Contains(path))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    private string Name => System.IO.Path.GetFileName(Path);

    private bool IsTest => Name.EndsWith(".Tests", StringComparison.Ordinal);

    public static OwnProject Read(string path) => new(path, [.. Ids().Matches(Repository.Read($"{path}/{System.IO.Path.GetFileName(path)}.csproj")).Select(match => match.Value)]);

    /// <summary>What our analyzers report, their failures included.</summary>
    public async Task<IEnumerable<Diagnostic>> FindingsAsync(CancellationToken cancellationToken, params (string Path, string Text)[] others)
    {
        var project = CSharpCompilation.Create(
            Name,
            Sources().Concat(others).Select(file => CSharpSyntaxTree.ParseText(file.Text, CompilerParts.ParseOptions, file.Path, cancellationToken: cancellationToken)),
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
        CompilerParts.Driver().RunGeneratorsAndUpdateCompilation(project, out var compilation, out var fromGenerators, cancellationToken);
        var found = await Consumer.AnalyzeAsync(compilation, cancellationToken, properties: IsTest ? ProjectProperties.OfTests : null);
        return found.Concat(fromGenerators).Where(diagnostic => diagnostic is { Severity: > DiagnosticSeverity.Info, IsSuppressed: false });
    }

    private IEnumerable<(string Path, string Text)> Sources() => Directory.EnumerateFiles(Repository.PathOf(Path), "*.cs", SearchOption.AllDirectories)
        .Select(file => System.IO.Path.GetRelativePath(Repository.PathOf("."), file).Replace('\\', '/'))
        .Where(IsCompiled)
        .Select(file => (file, Repository.Read(file)))
        .Prepend(("Usings.cs", IsTest ? Usings + "global using Xunit;\n" : Usings));

    // Neither what a build leaves, nor a snapshot, nor the mistakes that these tests are about.
    private static bool IsCompiled(string file) =>
        !file.Split('/').Any(part => part is "bin" or "obj" or "Corpus")
        && !file.Contains(".verified.", StringComparison.Ordinal)
        && !file.Contains(".received.", StringComparison.Ordinal);

    private IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(System.IO.Path.PathSeparator)
        .Where(file => System.IO.Path.GetFileNameWithoutExtension(file) != Name)
        .Select(file => MetadataReference.CreateFromFile(file));

    [GeneratedRegex(@"\bFG\d{4}\b")]
    private static partial Regex Ids();
}
