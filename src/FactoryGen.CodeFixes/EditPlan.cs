using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FactoryGen.CodeFixes;

/// <summary>
/// Edits of a solution that are collected before the first one is made: each is found and judged in the solution as it is. Edits inside one another,
/// and several of one node, add up. Not for use by several threads.
/// </summary>
internal sealed class EditPlan(Solution solution)
{
    private ImmutableDictionary<DocumentId, ImmutableDictionary<SyntaxNode, ImmutableList<Func<SyntaxNode, SyntaxNode>>>> _edits =
        ImmutableDictionary<DocumentId, ImmutableDictionary<SyntaxNode, ImmutableList<Func<SyntaxNode, SyntaxNode>>>>.Empty;

    private ImmutableHashSet<(string Role, SyntaxNode Node)> _marks = ImmutableHashSet<(string, SyntaxNode)>.Empty;

    private ImmutableDictionary<SyntaxNode, Func<CancellationToken, Task>> _endings = ImmutableDictionary<SyntaxNode, Func<CancellationToken, Task>>.Empty;

    private HashSet<DocumentId> _watching = [];

    /// <summary>As it is before the edits.</summary>
    public Solution Solution => solution;

    /// <summary>The documents that have an edit.</summary>
    public IEnumerable<DocumentId> Documents => _edits.Keys;

    /// <summary>The documents that get an edit from here on, until this is asked the next time.</summary>
    public HashSet<DocumentId> WatchDocuments() => _watching = [];

    /// <summary>Replaces a node by what <paramref name="write"/> makes of it: it gets the node with all edits inside it, and the earlier ones of itself.</summary>
    public void Replace(Document document, SyntaxNode node, Func<SyntaxNode, SyntaxNode> write)
    {
        var edits = _edits.TryGetValue(document.Id, out var found) ? found : ImmutableDictionary<SyntaxNode, ImmutableList<Func<SyntaxNode, SyntaxNode>>>.Empty;
        var ofNode = edits.TryGetValue(node, out var earlier) ? earlier : ImmutableList<Func<SyntaxNode, SyntaxNode>>.Empty;
        _edits = _edits.SetItem(document.Id, edits.SetItem(node, ofNode.Add(write)));
        _watching.Add(document.Id);
    }

    /// <summary>Remembers something about a node; false if it was known.</summary>
    public bool Mark(string role, SyntaxNode node)
    {
        var before = _marks.Count;
        _marks = _marks.Add((role, node));
        return _marks.Count > before;
    }

    public bool IsMarked(string role, SyntaxNode node) => _marks.Contains((role, node));

    public IEnumerable<SyntaxNode> Marked(string role) => _marks.Where(mark => mark.Role == role).Select(static mark => mark.Node);

    /// <summary>Plans what depends on all other edits of a node: once a node, when everything else is planned.</summary>
    public void AtEnd(SyntaxNode node, Func<CancellationToken, Task> plan) => _endings = _endings.SetItem(node, plan);

    /// <summary>Plans something as a whole: if it gives a reason why it can't be done, nothing of it stays planned.</summary>
    public async Task<string?> AttemptAsync(Func<Task<string?>> plan)
    {
        var before = (_edits, _marks, _endings);
        var refusal = await plan().ConfigureAwait(false);
        if (refusal is not null)
        {
            (_edits, _marks, _endings) = before;
        }

        return refusal;
    }

    /// <summary>Makes the edits.</summary>
    public async Task<Solution> ApplyAsync(CancellationToken cancellationToken)
    {
        foreach (var ending in _endings.Values)
        {
            await ending(cancellationToken).ConfigureAwait(false);
        }

        _endings = _endings.Clear();
        var changed = solution;
        foreach (var document in _edits)
        {
            if (solution.GetDocument(document.Key) is { } original && await original.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root)
            {
                changed = changed.WithDocumentSyntaxRoot(document.Key, root.ReplaceNodes(
                    document.Value.Keys,
                    (node, rewritten) => document.Value[node].Aggregate(rewritten, static (current, write) => write(current))));
            }
        }

        return changed;
    }
}
