using FactoryGen.Analysis.Graph;
using FactoryGen.Analysis.Model;

namespace FactoryGen.Analysis.Contracts;

/// <summary>What a factory promises to its callers, as one line of <c>factorygen.contract</c> says it; all names are fully qualified.</summary>
/// <param name="Factory">The generated class.</param>
/// <param name="IsAsynchronous">Whether callers await it.</param>
/// <param name="Context">What separates one user from another.</param>
/// <param name="Service">What it hands out.</param>
internal sealed record ContractEntry(string Factory, bool IsAsynchronous, string Context, string Service)
{
    private const string Synchronous = "synchronous";
    private const string Asynchronous = "asynchronous";
    private const char Separator = '|';

    public string EntryPoint => $"{Factory}.{Method(IsAsynchronous)}";

    /// <summary>What a sound service promises.</summary>
    public static ContractEntry Of(ServiceModel service, ServiceGraph graph) => new(
        FactoryIndex.FullName(service), graph.Colouring.BecauseOf(service) is not null, NameOf(service.Context), NameOf(service.Service));

    /// <summary>Reads a line that is neither empty nor a comment.</summary>
    /// <param name="line">Without white space around it.</param>
    /// <param name="problem">Why it can't be read; null if it can.</param>
    public static ContractEntry? Read(string line, out string? problem)
    {
        var parts = line.Split(Separator).Select(static part => part.Trim()).ToArray();
        problem = FindProblem(line, parts);
        return problem is null ? new(FactoryOf(parts[0]), parts[1] == Asynchronous, parts[2], parts[3]) : null;
    }

    public static string ColourName(bool isAsynchronous) => isAsynchronous ? Asynchronous : Synchronous;

    public static string Method(bool isAsynchronous) => isAsynchronous ? "GetAsync" : "Get";

    public override string ToString() => string.Join($" {Separator} ", EntryPoint, ColourName(IsAsynchronous), Context, Service);

    private static string? FindProblem(string line, string[] parts) =>
        IsLeftByMerge(line) ? "a merge left it here"
        : parts.Length != 4 || parts.Any(static part => part.Length == 0) ? "it isn't 'entry point | colour | context | service'"
        : parts[1] is not (Synchronous or Asynchronous) ? $"'{parts[1]}' is neither 'synchronous' nor 'asynchronous'"
        : !parts[0].EndsWith("." + Method(parts[1] == Asynchronous), StringComparison.Ordinal) || FactoryOf(parts[0]).Length == 0
            ? $"the entry point of a factory that is {parts[1]} is '{Method(parts[1] == Asynchronous)}' of its class"
        : null;

    private static bool IsLeftByMerge(string line) =>
        line.StartsWith("<<<<<<<", StringComparison.Ordinal)
        || line.StartsWith("|||||||", StringComparison.Ordinal)
        || line.StartsWith("=======", StringComparison.Ordinal)
        || line.StartsWith(">>>>>>>", StringComparison.Ordinal);

    private static string FactoryOf(string entryPoint) => entryPoint.Substring(0, Math.Max(entryPoint.LastIndexOf('.'), 0));

    private static string NameOf(TypeReference? type) => type?.Key.Replace("global::", "") ?? "";
}
