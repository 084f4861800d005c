using System.Collections.Immutable;
using FactoryGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FactoryGen.CompilerHarness;

/// <summary>
/// One generator driver that lives through the edits of a project, as in an IDE: files that stay the same keep their syntax trees,
/// changed ones are parsed incrementally. Every run is repeated on a clone of its compilation, which must not produce anything anew.
/// </summary>
/// <param name="trackSteps">
/// Whether runs tell the reasons of their steps. Not in a session of many edits: there, with tracking, Roslyn 5.0 itself loses values. When
/// an edit makes a file's match yield nothing, <c>Combine</c> keeps an empty slot for it that <c>CombineNode.RecordStepsForCachedTable</c>
/// doesn't skip in the next run, so the last value falls out. Without tracking, as in compilers and IDEs, that code isn't run.
/// </param>
public sealed class GeneratorSession(bool trackSteps = false)
{
    private readonly Dictionary<string, SyntaxTree> _trees = [];
    private GeneratorDriver? _driver;
    private ProjectUnderTest? _last;

    /// <summary>One run of a fresh driver, with the reasons of its steps.</summary>
    public static GeneratorRun RunOnce(ProjectUnderTest project) => new GeneratorSession(trackSteps: true).Run(project);

    public GeneratorRun Run(ProjectUnderTest project)
    {
        var compilation = project.Compile(TreesOf(project));
        var driver = DriverFor(project).RunGenerators(compilation);
        AssertDidNotThrow(driver.GetRunResult());
        var run = new GeneratorRun(driver, compilation);

        _driver = driver.RunGenerators(compilation.Clone());
        AssertDidNotThrow(_driver.GetRunResult());
        AssertNothingNew(run, new GeneratorRun(_driver, compilation));
        _last = project;
        return run;
    }

    private ImmutableArray<SyntaxTree> TreesOf(ProjectUnderTest project)
    {
        if (_last?.ParseOptions != project.ParseOptions)
        {
            _trees.Clear();
        }

        foreach (var file in project.Files)
        {
            _trees[file.Path] = _trees.TryGetValue(file.Path, out var known) ? Edited(known, file.Text) : Parsed(project, file);
        }

        return [.. project.Files.Select(file => _trees[file.Path])];
    }

    private static SyntaxTree Parsed(ProjectUnderTest project, SourceFile file) =>
        CSharpSyntaxTree.ParseText(SourceText.From(file.Text, System.Text.Encoding.UTF8), project.ParseOptions, file.Path);

    /// <summary>The tree after the smallest single change that makes it <paramref name="text"/>; itself if that is none.</summary>
    private static SyntaxTree Edited(SyntaxTree tree, string text)
    {
        var old = tree.GetText();
        var oldText = old.ToString();
        if (oldText == text)
        {
            return tree;
        }

        var start = 0;
        var shortest = Math.Min(oldText.Length, text.Length);
        while (start < shortest && oldText[start] == text[start])
        {
            start++;
        }

        var tail = 0;
        while (tail < shortest - start && oldText[^(tail + 1)] == text[^(tail + 1)])
        {
            tail++;
        }

        var change = new TextChange(TextSpan.FromBounds(start, oldText.Length - tail), text[start..^tail]);
        return tree.WithChangedText(old.WithChanges(change));
    }

    private GeneratorDriver DriverFor(ProjectUnderTest project)
    {
        _driver ??= CSharpGeneratorDriver.Create(
            [new FactoryGenGenerator().AsSourceGenerator()],
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: trackSteps));
        if (_last?.ParseOptions != project.ParseOptions)
        {
            _driver = _driver.WithUpdatedParseOptions(project.ParseOptions);
        }

        if (_last?.Properties != project.Properties)
        {
            _driver = _driver.WithUpdatedAnalyzerConfigOptions(new BuildProperties(project.Properties));
        }

        return _driver;
    }

    /// <summary>A generator that throws is a warning (CS8785) to the compiler and nothing else: here it is the test's failure.</summary>
    private static void AssertDidNotThrow(GeneratorDriverRunResult result)
    {
        if (result.Results.FirstOrDefault(one => one.Exception is not null) is { Exception: { } exception })
        {
            throw new HarnessException($"The generator threw (CS8785 to a user):\n{exception}");
        }
    }

    private static void AssertNothingNew(GeneratorRun first, GeneratorRun second)
    {
        // An output that is run again makes a new text, be it equal.
        var same = first.Result.GeneratedSources.Select(source => source.SourceText).SequenceEqual(second.Result.GeneratedSources.Select(source => source.SourceText), ReferenceEqualityComparer.Instance);
        var reasons = second.Result.TrackedOutputSteps.Values.SelectMany(runs => runs).SelectMany(run => run.Outputs).Select(output => output.Reason);
        if (!same || !reasons.All(reason => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
        {
            throw new HarnessException($"A second run on a clone of the compilation produced output anew:\n{second.Reasons}");
        }
    }
}
