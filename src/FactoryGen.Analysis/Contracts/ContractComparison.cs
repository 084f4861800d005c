using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FactoryGen.Analysis.Graph;
using FactoryGen.Analysis.Model;
using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactoryGen.Analysis.Contracts;

/// <summary>
/// The factories of a compilation beside what the contract files say. Computed once a compilation, whichever analyzer asks first; safe to
/// call from any thread. A service with an error on its declaration has no factory yet: nothing is said about it.
/// </summary>
internal sealed class ContractComparison
{
    private static readonly ConditionalWeakTable<Compilation, ContractComparison> Cache = new();

    private readonly Dictionary<string, ContractedFactory> _byImplementation = new(StringComparer.Ordinal);
    private readonly Dictionary<ContractLine, ContractLineState> _states = [];

    private ContractComparison(ServiceGraph graph, ImmutableArray<ContractFile> files)
    {
        Files = files;
        var sound = new Dictionary<string, ServiceModel>(StringComparer.Ordinal);
        var undecided = new HashSet<string>(StringComparer.Ordinal);
        foreach (var service in graph.Services)
        {
            if (ServiceLinker.OutputOf(service, graph) == LinkedOutput.Factory)
            {
                sound[FactoryIndex.FullName(service)] = service;
            }
            else
            {
                undecided.Add(FactoryIndex.FullName(service));
            }
        }

        var promised = ReadLines(sound, undecided);
        foreach (var service in sound.Values)
        {
            var entry = ContractEntry.Of(service, graph);
            var (file, line) = promised.TryGetValue(entry.Factory, out var found) ? found : default;
            _byImplementation[service.MetadataName] = new(service.DisplayName, entry, graph.Colouring.BecauseOf(service), file, line);
        }

        foreach (var factory in Factories.Where(static factory => factory.IsChanged))
        {
            _states[factory.Line!] = ContractLineState.Changed;
        }
    }

    public ImmutableArray<ContractFile> Files { get; }

    /// <summary>In the order of their entry points.</summary>
    public IEnumerable<ContractedFactory> Factories => _byImplementation.Values.OrderBy(static factory => factory.Entry.EntryPoint, StringComparer.Ordinal);

    public static ContractComparison Of(Compilation compilation, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        var texts = files
            .Select(file => (file.Path, Text: file.GetText(cancellationToken)))
            .Where(static file => file.Text is not null)
            .Select(static file => (file.Path, file.Text!))
            .ToImmutableArray();
        if (Cache.TryGetValue(compilation, out var known) && known.IsOf(texts))
        {
            return known;
        }

        var made = Compare(compilation, texts, cancellationToken);
        return Cache.GetValue(compilation, _ => made) is { } cached && cached.IsOf(texts) ? cached : made;
    }

    public static ContractComparison Compare(Compilation compilation, IEnumerable<(string Path, SourceText Text)> files, CancellationToken cancellationToken) => new(
        DeclarationAnalysis.Of(compilation).GraphOf(cancellationToken),
        files.GroupBy(static file => file.Path, StringComparer.OrdinalIgnoreCase)
            .Select(static same => ContractFile.Read(same.Key, same.First().Text))
            .ToImmutableArray());

    /// <summary>The factory of an annotated class; null if an error stands on its declaration.</summary>
    public ContractedFactory? Of(INamedTypeSymbol implementation) =>
        _byImplementation.TryGetValue(TypeText.MetadataName(implementation), out var factory) ? factory : null;

    public ContractLineState StateOf(ContractLine line) => _states.TryGetValue(line, out var state) ? state : ContractLineState.Kept;

    /// <summary>A factory without a line that hands out the same service in the same context: the stale line's, renamed.</summary>
    public ContractedFactory? SuccessorOf(ContractEntry stale) =>
        Factories.FirstOrDefault(factory => factory.IsMissing && factory.Entry.Context == stale.Context && factory.Entry.Service == stale.Service);

    private Dictionary<string, (ContractFile File, ContractLine Line)> ReadLines(Dictionary<string, ServiceModel> sound, HashSet<string> undecided)
    {
        var promised = new Dictionary<string, (ContractFile File, ContractLine Line)>(StringComparer.Ordinal);
        foreach (var file in Files)
        {
            foreach (var line in file.Lines)
            {
                if (line.Problem is not null)
                {
                    _states[line] = ContractLineState.Unreadable;
                }
                else if (line.Entry is { } entry)
                {
                    if (promised.ContainsKey(entry.Factory))
                    {
                        _states[line] = ContractLineState.Repeated;
                    }
                    else
                    {
                        promised.Add(entry.Factory, (file, line));
                        _states[line] = sound.ContainsKey(entry.Factory) || undecided.Contains(entry.Factory) ? ContractLineState.Kept : ContractLineState.Stale;
                    }
                }
            }
        }

        return promised;
    }

    private bool IsOf(ImmutableArray<(string Path, SourceText Text)> files) =>
        files.Length == Files.Length && files.Zip(Files, static (file, mine) => ReferenceEquals(file.Text, mine.Text)).All(static same => same);
}
