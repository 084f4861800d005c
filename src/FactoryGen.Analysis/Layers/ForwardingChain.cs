using System.Collections.Immutable;
using FactoryGen.Analysis.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactoryGen.Analysis.Layers;

/// <summary>The way from a member that only forwards to what it really gives.</summary>
/// <param name="Steps">The forwarders, the asked one first.</param>
/// <param name="End">What the last one hands on to.</param>
internal sealed record ForwardingChain(ImmutableArray<Forward> Steps, ChainEnd End)
{
    /// <summary>The last hand-over: the call of the factory, the construction, the old member.</summary>
    public IOperation Last => Steps[Steps.Length - 1].Target;

    /// <summary>Whether it leads through more than one type. Within one it is how a class is written, not a layer.</summary>
    public bool HasLayers => Steps.Any(step => !SymbolEqualityComparer.Default.Equals(step.Member.ContainingType, Steps[0].Member.ContainingType));

    /// <summary>The whole path: <c>Sockets.Get → OldSockets.Get → WebSocketManagerFactory.Get</c>.</summary>
    public string Path => string.Join(" → ", Steps.Select(static step => NameOf(step.Member)).Append(EndName));

    /// <summary>What people call the end.</summary>
    public string EndName => Last is IObjectCreationOperation { Type: { } type } ? $"new {TypeText.Name(type)}"
        : Steps[Steps.Length - 1].TargetMember is { } member ? NameOf(member)
        : "";

    public static string NameOf(ISymbol member) => member.ContainingType is { } type ? $"{TypeText.Name(type)}.{member.Name}" : member.Name;
}
