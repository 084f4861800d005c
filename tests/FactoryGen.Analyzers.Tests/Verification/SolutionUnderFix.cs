using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FactoryGen.Analyzers.Tests.Verification;

/// <summary>A solution of several projects in an IDE, with the generator and all analyzers, in which a fix changes whatever it likes.</summary>
internal sealed class SolutionUnderFix : IDisposable
{
    private static readonly AnalyzerFileReference Generator = new(Assembly.Load("FactoryGen.Generator").Location, new LoadedAssemblies());

    private readonly AdhocWorkspace _workspace = new();

    public SolutionUnderFix() => Solution = _workspace.CurrentSolution;

    public Solution Solution { get; private set; }

    /// <summary>Adds a project; a file whose name doesn't end in <c>.cs</c> is an additional one, at that very path if it begins with a slash.</summary>
    public SolutionUnderFix With(string project, IEnumerable<(string Name, string Text)> files, params string[] references)
    {
        var id = ProjectId.CreateNewId(project);
        Solution = Solution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, project, project, LanguageNames.CSharp, parseOptions: CompilerParts.ParseOptions))
            .WithProjectCompilationOptions(id, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .WithProjectMetadataReferences(id, CompilerParts.References)
            .WithProjectReferences(id, references.Select(reference => new ProjectReference(ProjectNamed(reference).Id)))
            .AddAnalyzerReference(id, Generator);
        foreach (var (name, text) in files)
        {
            var document = DocumentId.CreateNewId(id, name);
            var content = SourceText.From(text, System.Text.Encoding.UTF8);
            Solution = name.EndsWith(".cs", StringComparison.Ordinal)
                ? Solution.AddDocument(document, name, content, filePath: $"/{project}/{name}")
                : Solution.AddAdditionalDocument(document, name, content, filePath: name.StartsWith('/') ? name : $"/{project}/{name}");
        }

        return this;
    }

    /// <summary>Adds a project with the usual surroundings.</summary>
    public SolutionUnderFix With(string project, params (string Name, string Text)[] files) =>
        With(project, files.Prepend((Surroundings.FileName, Surroundings.Source)));

    /// <summary>What a file says now.</summary>
    public string this[string project, string file]
    {
        get
        {
            var owner = ProjectNamed(project);
            var document = owner.Documents.Concat(owner.AdditionalDocuments).Single(document => document.Name == file);
            return document.GetTextAsync().GetAwaiter().GetResult().ToString();
        }
    }

    /// <summary>Our diagnostics, those that the compiler reports under our ids too, and the compiler's errors.</summary>
    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsOfAsync(Project project, CancellationToken cancellationToken)
    {
        var compilation = (await project.GetCompilationAsync(cancellationToken))!;
        var ours = await compilation
            .WithAnalyzers(CompilerParts.Analyzers(), project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync(cancellationToken);
        return
        [
            .. ours.Concat(compilation.GetDiagnostics(cancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id.StartsWith("FG", StringComparison.Ordinal)))
                .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan),
        ];
    }

    public async Task<IReadOnlyList<string>> IdsAsync()
    {
        var ids = new List<string>();
        foreach (var project in Solution.Projects)
        {
            ids.AddRange((await DiagnosticsOfAsync(project, TestContext.Current.CancellationToken)).Select(diagnostic => diagnostic.Id));
        }

        return [.. ids.Order(StringComparer.Ordinal)];
    }

    /// <summary>Gives the first diagnostic of a project its first answer, or the one that is named.</summary>
    public async Task FixFirstAsync(CodeFixProvider fix, string project, string? answer = null)
    {
        var (_, actions) = await OfferedAsync(fix, ProjectNamed(project), TestContext.Current.CancellationToken);
        await ApplyAsync(actions.First(action => answer is null || action.EquivalenceKey == answer));
    }

    /// <summary>The titles of what is offered for the first diagnostic of a project.</summary>
    public async Task<IReadOnlyList<string>> TitlesAsync(CodeFixProvider fix, string project) =>
        [.. (await OfferedAsync(fix, ProjectNamed(project), TestContext.Current.CancellationToken)).Actions.Select(action => action.Title)];

    /// <summary>Gives all diagnostics of the scope the answer that the first one of a project is offered first, or the one that is named.</summary>
    public async Task FixAllAsync(CodeFixProvider fix, string project, FixAllScope scope, string? answer = null)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var (diagnostic, actions) = await OfferedAsync(fix, ProjectNamed(project), cancellationToken);
        var action = actions.First(action => answer is null || action.EquivalenceKey == answer);
        var provider = new Provider();
        var context = Solution.GetDocument(diagnostic.Location.SourceTree) is { } document
            ? new FixAllContext(document, fix, scope, action.EquivalenceKey!, [diagnostic.Id], provider, cancellationToken)
            : new FixAllContext(ProjectNamed(project), fix, scope, action.EquivalenceKey!, [diagnostic.Id], provider, cancellationToken);
        await ApplyAsync((await fix.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    /// <summary>Whether the answer that the first diagnostic of a project is offered first can be given to all at once.</summary>
    public async Task<bool> CanFixAllAsync(CodeFixProvider fix, string project)
    {
        var (diagnostic, actions) = await OfferedAsync(fix, ProjectNamed(project), TestContext.Current.CancellationToken);
        var context = new FixAllContext(
            ProjectNamed(project), fix, FixAllScope.Project, actions[0].EquivalenceKey!, [diagnostic.Id], new Provider(), TestContext.Current.CancellationToken);
        return fix.GetFixAllProvider() is { } provider && await provider.GetFixAsync(context) is not null;
    }

    public void Dispose() => _workspace.Dispose();

    private static async Task<(Diagnostic Diagnostic, IReadOnlyList<CodeAction> Actions)> OfferedAsync(
        CodeFixProvider fix, Project project, CancellationToken cancellationToken)
    {
        var diagnostic = (await DiagnosticsOfAsync(project, cancellationToken)).First(diagnostic => fix.FixableDiagnosticIds.Contains(diagnostic.Id));
        var document = project.GetDocument(diagnostic.Location.SourceTree)
            ?? project.AdditionalDocuments.First(document => document.FilePath == diagnostic.Location.GetLineSpan().Path);
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), cancellationToken));
        return (diagnostic, actions);
    }

    private async Task ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        Solution = Assert.IsType<ApplyChangesOperation>(Assert.Single(operations)).ChangedSolution;
    }

    private Project ProjectNamed(string name) => Solution.Projects.Single(project => project.Name == name);

    private sealed class Provider : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await DiagnosticsOfAsync(project, cancellationToken);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await DiagnosticsOfAsync(document.Project, cancellationToken)).Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await DiagnosticsOfAsync(project, cancellationToken)).Where(diagnostic => !diagnostic.Location.IsInSource);
    }

    private sealed class LoadedAssemblies : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
            // Everything is there already: the tests refer to it.
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.Load(Path.GetFileNameWithoutExtension(fullPath));
    }
}
