using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Microsoft.Extensions.DependencyInjection;

namespace FactoryGen.GeneratorBenchmarks.Projects;

/// <summary>
/// A project of annotated classes, each in a file with its interface, and a tenth as many other files. Groups of ten: each class takes the
/// user's context, a dependency from outside, the class before it in its group and, in the second half, the one five before. Every fifth
/// group begins with a class that initialises asynchronously.
/// </summary>
internal sealed class ServiceProject
{
    private const int GroupSize = 10;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp12);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. Basic.Reference.Assemblies.Net80.References.All,
        MetadataReference.CreateFromFile(typeof(ScopeContextAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(IServiceCollection).Assembly.Location),
    ];

    private readonly Dialect _dialect;
    private readonly int _classes;
    private readonly int _edited;
    private readonly Dictionary<string, SyntaxTree> _trees;

    public ServiceProject(Dialect dialect, int classes)
    {
        _dialect = dialect;
        _classes = classes;
        // In the middle of a group in the middle.
        _edited = (classes / 2 / GroupSize * GroupSize) + 3;
        _trees = Files().ToDictionary(static file => file.Path, static file => Parse(file.Path, file.Text), StringComparer.Ordinal);
        Compilation = Create(_trees.Values);
    }

    /// <summary>Before any edit.</summary>
    public CSharpCompilation Compilation { get; }

    public IEnumerable<(string Path, string Text)> Files()
    {
        yield return ("Shared.cs", Shared + _dialect.Context);
        for (var number = 0; number < _classes; number++)
        {
            yield return (PathOf(number), Service(number));
        }

        for (var number = 0; number < Math.Max(1, _classes / GroupSize); number++)
        {
            yield return ($"Report{number}.cs", Report(number, ""));
        }

        if (_dialect.Composition(_classes) is { } composition)
        {
            yield return ("Composition.cs", composition);
        }
    }

    /// <summary>A compilation that nobody has asked anything yet.</summary>
    public CSharpCompilation After(Edit edit) => edit switch
    {
        Edit.UnrelatedFile => With("Report0.cs", Report(0, "lines.Add(\"edited\");")),
        Edit.Body => With(PathOf(_edited), Service(_edited, statement: "_entries.Add(\"edited\");")),
        Edit.Parameter => With(PathOf(_edited), Service(_edited, parameter: ", IClock clock")),
        Edit.NewClass => WithNewClass(),
        Edit.Colour => With(PathOf(_edited / GroupSize * GroupSize), Service(_edited / GroupSize * GroupSize, togglesInitializer: true)),
        _ => Compilation.Clone(),
    };

    public static CSharpCompilation Create(IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        "Bench", trees, References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), Parsing, path);

    public static CSharpParseOptions ParseOptions => Parsing;

    /// <summary>Whether a service is asynchronous, by itself or because of the first of its group.</summary>
    public static bool IsAsynchronous(int number) => number / GroupSize % 5 == 0;

    public static int AreaOf(int number) => number / 100;

    private static string PathOf(int number) => $"Service{number}.cs";

    private const string Shared = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;

        namespace Bench;

        public interface IEventStore { void Append(string user, string text); }

        public interface IClock { DateTimeOffset Now { get; } }


        """;

    private CSharpCompilation With(string path, string text) => Compilation.ReplaceSyntaxTree(_trees[path], Parse(path, text));

    private CSharpCompilation WithNewClass()
    {
        var added = Compilation.AddSyntaxTrees(Parse(PathOf(_classes), Service(_classes)));
        return _dialect.Composition(_classes + 1) is { } composition
            ? added.ReplaceSyntaxTree(_trees["Composition.cs"], Parse("Composition.cs", composition))
            : added;
    }

    private string Service(int number, string parameter = "", string statement = "", bool togglesInitializer = false)
    {
        var place = number % GroupSize;
        var before = place > 0 ? $", IService{number - 1} before" : "";
        var earlier = place >= GroupSize / 2 ? $", IService{number - (GroupSize / 2)} earlier" : "";
        var initializes = (number % (GroupSize * 5) == 0) != togglesInitializer;
        var initializer = initializes ? $"\n    {_dialect.Initializer}\n    public async Task StartAsync(CancellationToken cancellationToken) => await Task.Delay(1, cancellationToken);\n" : "";
        return $$"""
            namespace Bench.Area{{AreaOf(number)}};

            /// <summary>What others know of the service.</summary>
            public interface IService{{number}}
            {
                int Count { get; }

                void Add(string text);
            }

            {{_dialect.Annotation(number)}}
            public sealed class Service{{number}}(UserContext user, IEventStore events{{before}}{{earlier}}{{parameter}}) : IService{{number}}
            {
                private readonly List<string> _entries = new();

                public int Count => _entries.Count;

                public void Add(string text)
                {
                    if (string.IsNullOrWhiteSpace(text))
                    {
                        throw new ArgumentException("There is nothing to add.", nameof(text));
                    }

                    {{statement}}
                    _entries.Add($"{user.DisplayName}: {text}");
                    events.Append(user.UserId, text);
                }
            {{initializer}}
                public IEnumerable<string> Longest(int count) => _entries.OrderByDescending(entry => entry.Length).Take(count);
            }
            """;
    }

    private static string Report(int number, string statement) => $$"""
        namespace Bench.Reports;

        public sealed class Report{{number}}(IEventStore events)
        {
            public string Write(IReadOnlyList<string> users)
            {
                var lines = new List<string>();
                foreach (var user in users)
                {
                    events.Append(user, "reported");
                    lines.Add(user.Trim());
                }

                {{statement}}
                return string.Join(Environment.NewLine, lines);
            }
        }
        """;
}
